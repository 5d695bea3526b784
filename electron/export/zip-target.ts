import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'

import { nodeDisk } from '../disk/node-disk.ts'
import { renameOver } from '../store/write-durably.ts'
import { draftFolder } from './draft-folder.ts'
import { newDraft } from './export-draft.ts'
import { noFlush } from './flush-queue.ts'
import type { CopyTarget } from './format.ts'
import { packZip } from './pack-zip.ts'

/** Writes to a new folder beside `out`, packs it, and puts the archive in `out`'s place, as one step. */
export async function zipTarget(out: string, signal: AbortSignal): Promise<CopyTarget> {
  const { folder, archive } = newDraft(out)
  // Only the archive is to outlive a power cut.
  const draft = await draftFolder(folder, noFlush)
  return {
    ...draft,
    finish: async () => {
      try {
        await packZip(archive, { folder, paths: draft.paths(), signal })
        await renameOver(nodeDisk, archive, out)
      } catch (error) {
        await rm(archive, { force: true })
        if (signal.aborted) return false
        throw error
      }
      await nodeDisk.syncFolder(dirname(out))
      // The archive stands; remains that will not go are cleared by a later export.
      await draft.discard().catch(() => undefined)
      return true
    },
  }
}
