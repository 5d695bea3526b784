import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'

const endings = /\.(json|jsonl|ndjson)$/i

/** The wire files among `paths`: files as named, folders searched through; in a steady order. */
export async function wireFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) files.push(...(await filesIn(path)))
      else files.push(path)
    } catch (error) {
      throw diskError(error, path)
    }
  }
  return files
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
