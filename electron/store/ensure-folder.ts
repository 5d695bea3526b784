import { dirname } from 'node:path'

import type { Disk } from '../disk/disk.ts'

/** Makes a folder and the folders above it, each durable in the one that holds it. */
export async function ensureFolder(disk: Disk, path: string): Promise<void> {
  if ((await disk.facts(path)) !== null) return
  const parent = dirname(path)
  if (parent !== path) await ensureFolder(disk, parent)
  await disk.makeFolder(path)
  await disk.syncFolder(parent)
}
