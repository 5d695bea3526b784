import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { isTemporary } from '../../electron/store/write-durably.ts'

/** Files that cut-off saves have left anywhere in a desk, from its folder on. */
export async function leftovers(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && isTemporary(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
