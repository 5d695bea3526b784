import { join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk, FileFacts, OpenFile } from '../disk/disk.ts'
import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'

/**
 * Throws `deskGone` when the desk's folder was moved, removed or unmounted while it is open:
 * writing would make a folder of that name anew, and nobody would look for a text there.
 */
export async function requireDesk(disk: Disk, folder: string): Promise<void> {
  const facts = await factsOf(disk, join(folder, deskFolder.desk))
  if (facts === null) throw new DeskError('deskGone', { path: folder })
}

/** Whether `file` is still what stands at `path`: a file held open takes bytes even when it is gone. */
export async function isStillAt(disk: Disk, path: string, file: OpenFile): Promise<boolean> {
  const [there, open] = await Promise.all([factsOf(disk, path), file.facts()])
  return there?.identity === open.identity
}

function factsOf(disk: Disk, path: string): Promise<FileFacts | null> {
  return disk.facts(path).catch((error: unknown) => {
    throw diskError(error, path)
  })
}
