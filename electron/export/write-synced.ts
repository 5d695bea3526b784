import { open } from 'node:fs/promises'

/** Writes one new file and waits until it is on the disk. */
export async function writeSynced(file: string, bytes: string | Uint8Array): Promise<void> {
  // Unlike the desk's own files, a site is there for a web server to read.
  const handle = await open(file, 'wx', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
