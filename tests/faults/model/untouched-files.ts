import { join } from 'node:path'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { deskAt } from './model-desk.ts'
import type { Tree } from './tree.ts'

// Kept by the store for itself: what they hold of a document is held against the truth.
const own = [deskFolder.catalog, deskFolder.journal, deskFolder.transaction].map((name) =>
  join(deskAt, name),
)

/** The files that nothing was done to, with their bytes. */
export function untouchedFiles(before: Tree, after: Tree): ReadonlyMap<string, Uint8Array> {
  const now = filesIn(after)
  const files = [...filesIn(before)].filter(
    ([path, bytes]) => now.get(path) === bytes && !own.includes(path),
  )
  return new Map(files)
}

export function filesIn(tree: Tree): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from(tree.paths(), ([path, node]) => [path, tree.file(node).bytes] as const))
}
