import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

import { isErrno } from '../disk/errno.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import type { ExportDraft } from './export-draft.ts'

/** Puts a finished draft in the place of `out`; on failure `out` stands as before. */
export async function swapFolders({ folder, aside }: ExportDraft, out: string): Promise<void> {
  const isReplacing = await moveAside(out, aside)
  try {
    await rename(folder, out)
  } catch (error) {
    if (isReplacing) await rename(aside, out)
    throw error
  }
  await nodeDisk.syncFolder(dirname(out))
  // The new export stands; remains of the old one that will not go are cleared by a later export.
  if (isReplacing) await rm(aside, { recursive: true, force: true }).catch(() => undefined)
}

async function moveAside(out: string, aside: string): Promise<boolean> {
  try {
    await rename(out, aside)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}
