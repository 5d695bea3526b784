import { join } from 'node:path'

import { manifestSchema } from '../../shared/export/manifest.ts'
import type { Disk } from '../disk/disk.ts'
import type { Copied } from '../export/desk/copied-manifest.ts'
import { deskFileKind } from '../store/desk-file-kind.ts'

/** The files that a backup says it has, by their paths with slashes; null when that cannot be read. */
export async function readManifest(
  disk: Disk,
  backup: string,
): Promise<ReadonlyMap<string, Copied> | null> {
  try {
    const bytes = await disk.read(join(backup, 'manifest.json'))
    const { articles, files = [] } = manifestSchema.parse(JSON.parse(Buffer.from(bytes).toString()))
    const copied = new Map<string, Copied>()
    for (const one of articles) {
      if (!('file' in one)) continue
      const { file, sha256, guid, version } = one
      copied.set(file, { sha256, article: { guid, version } })
    }
    for (const { file, sha256 } of files) copied.set(file, { sha256, article: null })
    // Only what a desk has: no name leads out of the backup.
    return [...copied.keys()].every((path) => deskFileKind(path) !== null) ? copied : null
  } catch {
    return null
  }
}
