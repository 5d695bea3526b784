import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { deskFolder } from '../store/desk-folder.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { IndexJob } from './index-question.ts'

type Around = { readonly resources: string; readonly cacheFolder: string }

/**
 * The index of a desk stands in its folder and is written by who writes the desk. Whoever may only
 * read it keeps one of their own, begun with a copy of that.
 */
export function indexJob(
  { folder, isReadOnly }: Pick<DeskStore, 'folder' | 'isReadOnly'>,
  { resources, cacheFolder }: Around,
): IndexJob {
  const library = join(resources, 'search', 'node-sqlite3-wasm.cjs')
  const inDesk = join(folder, deskFolder.index)
  if (!isReadOnly) return { library, desk: folder, file: inDesk, seed: null }
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return { library, desk: folder, file: join(cacheFolder, `${name}.sqlite`), seed: inDesk }
}
