import { basename, join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { deskFolder } from './desk-folder.ts'
import { ensureFolder } from './ensure-folder.ts'

/** Moves a damaged file into the desk's `damaged` folder, bytes untouched; answers its new place. */
export async function setAside(disk: Disk, folder: string, path: string): Promise<string> {
  const target = join(folder, deskFolder.damaged)
  await ensureFolder(disk, target)
  const name = await freeName(disk, target, basename(path))
  await disk.rename(join(folder, path), join(target, name))
  await disk.syncFolder(target)
  return join(deskFolder.damaged, name)
}

async function freeName(disk: Disk, folder: string, name: string): Promise<string> {
  for (let copy = 0; ; copy += 1) {
    const candidate = copy === 0 ? name : `${copy}-${name}`
    if ((await disk.facts(join(folder, candidate))) === null) return candidate
  }
}
