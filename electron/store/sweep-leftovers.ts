import { join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { deskFolder } from './desk-folder.ts'
import { isTemporary } from './write-durably.ts'

const flat = ['', deskFolder.lists, deskFolder.bin, deskFolder.damaged]
const sharded = [deskFolder.articles, deskFolder.versions, deskFolder.media, deskFolder.launches]

/** Takes away what saves left behind when they were cut off. One that will not go is left to the next start. */
export async function sweepLeftovers(disk: Disk, folder: string): Promise<void> {
  const folders = [...flat]
  for (const top of sharded) {
    const shards = await disk.names(join(folder, top)).catch(() => [])
    folders.push(...shards.map((shard) => join(top, shard)))
  }
  for (const path of folders) {
    // A file may stand where a folder is looked for.
    const names = await disk.names(join(folder, path)).catch(() => [])
    for (const name of names.filter(isTemporary))
      await disk.remove(join(folder, path, name)).catch(() => undefined)
  }
}
