import { draftFolder } from './draft-folder.ts'
import { newDraft } from './export-draft.ts'
import { flushQueue } from './flush-queue.ts'
import type { CopyTarget } from './format.ts'
import { swapFolders } from './swap-folders.ts'

/** Writes to a new folder beside `out` and puts it in `out`'s place at the end, as one step. */
export async function folderTarget(out: string): Promise<CopyTarget> {
  const draft = newDraft(out)
  const { sync, paths: _, ...folder } = await draftFolder(draft.folder, flushQueue())
  return {
    ...folder,
    finish: async () => {
      await sync()
      await swapFolders(draft, out)
      return true
    },
  }
}
