import { join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { deskFolder } from './desk-folder.ts'
import { sweepDrafts } from './sweep-drafts.ts'

// Where a file may be written by itself, with neither the redo log nor the catalog to tell of it.
const flat = ['.', deskFolder.lists, deskFolder.bin, deskFolder.damaged]
const sharded = [deskFolder.articles, deskFolder.versions, deskFolder.media, deskFolder.launches]

/** Takes away what saves left behind when they were cut off: everywhere, or where nothing else would tell of it. */
export async function sweepLeftovers(
  disk: Disk,
  folder: string,
  isEverywhere: boolean,
): Promise<void> {
  const places = [...flat]
  for (const top of isEverywhere ? sharded : []) {
    const shards = await disk.names(join(folder, top)).catch(() => [])
    places.push(...shards.map((shard) => join(top, shard)))
  }
  await sweepDrafts(disk, folder, places)
}
