import { open } from '../disk/by-number.ts'
import { openFile } from '../disk/open-file.ts'
import { writeAll } from '../store/write-all.ts'

/** A new file of an export while it is written. */
export type NewFile = {
  /** Writes what follows all that was written before. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Makes a file that must not be there yet; a site has thousands. */
export async function newFile(path: string): Promise<NewFile> {
  // Unlike the desk's own files, a site is there for a web server to read.
  const file = openFile(await open(path, 'wx', 0o644))
  return { ...file, write: (bytes) => writeAll(file, bytes) }
}
