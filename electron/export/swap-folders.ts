import { dirname } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import type { ExportDraft } from './export-draft.ts'

/** Puts a finished draft in the place of `out`; on failure `out` stands as before. */
export async function swapFolders(
  { folder, aside }: ExportDraft,
  out: string,
  disk: Disk = nodeDisk,
): Promise<void> {
  const isReplacing = await moveAside(disk, out, aside)
  try {
    await disk.rename(folder, out)
  } catch (error) {
    if (isReplacing) await disk.rename(aside, out)
    throw error
  }
  await disk.syncFolder(dirname(out))
  // The new export stands; remains of the old one that will not go are cleared by a later export.
  if (isReplacing) await disk.removeAll(aside).catch(() => undefined)
}

async function moveAside(disk: Disk, out: string, aside: string): Promise<boolean> {
  try {
    await disk.rename(out, aside)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}
