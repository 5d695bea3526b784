import { join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { isTemporary } from './write-durably.ts'

/**
 * Takes away what saves left in those folders when they were cut off; for a desk's one writer. One
 * that will not go does no harm, and is tried again.
 */
export async function sweepDrafts(
  disk: Disk,
  folder: string,
  places: Iterable<string>,
): Promise<void> {
  for (const place of places) {
    // A file may stand where a folder is looked for.
    const names = await disk.names(join(folder, place)).catch(() => [])
    const drafts = names.filter(isTemporary)
    if (drafts.length === 0) continue
    for (const name of drafts) {
      await disk.remove(join(folder, place, name)).catch(() => undefined)
    }
    // What told of them here may be gone by the next start.
    await disk.syncFolder(join(folder, place)).catch(() => undefined)
  }
}
