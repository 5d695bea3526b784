import { basename, join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { deskFolder } from './desk-folder.ts'
import { ensureFolder } from './ensure-folder.ts'
import { writeDurably } from './write-durably.ts'

/** Moves a damaged file into the desk's `damaged` folder, bytes untouched; answers its new place. */
export async function setAside(disk: Disk, folder: string, path: string): Promise<string> {
  const place = await freePlace(disk, folder, path)
  await disk.rename(join(folder, path), join(folder, place))
  await disk.syncFolder(join(folder, deskFolder.damaged))
  return place
}

/** Keeps the bytes of a damaged file that something better is about to replace; answers where. */
export async function copyAside(disk: Disk, folder: string, path: string): Promise<string> {
  const place = await freePlace(disk, folder, path)
  await writeDurably(disk, join(folder, place), await disk.read(join(folder, path)))
  return place
}

async function freePlace(disk: Disk, folder: string, path: string): Promise<string> {
  await ensureFolder(disk, join(folder, deskFolder.damaged))
  for (let copy = 0; ; copy += 1) {
    const name = copy === 0 ? basename(path) : `${copy}-${basename(path)}`
    const place = join(deskFolder.damaged, name)
    if ((await disk.facts(join(folder, place))) === null) return place
  }
}
