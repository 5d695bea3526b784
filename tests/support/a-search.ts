import { createRequire } from 'node:module'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { openSearch } from '../../electron/search/search.ts'
import { openTextSearch } from '../../electron/search/text-search.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import { deskFolder } from '../../electron/store/desk-folder.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { BuiltWorker } from './built-worker.ts'

const library = createRequire(import.meta.url).resolve('node-sqlite3-wasm')

/** The search of a desk with its index on a thread, as the app has it; whoever opens it closes it. */
export function openedSearch(
  store: DeskStore,
  worker: BuiltWorker,
  wish: { now?: Instant; file?: string | null; seed?: string } = {},
) {
  const {
    now = '2026-11-25T12:00:00Z' as Instant,
    file = join(store.folder, deskFolder.index),
    seed = null,
  } = wish
  const told: (Indexing | null)[] = []
  const text = openTextSearch({
    store,
    workerFile: worker.file,
    job: { library, desk: store.folder, file, seed },
    tellIndexing: (indexing) => told.push(indexing),
  })
  const search = openSearch(store, () => now, text)
  let isOpen = true
  const close = async () => {
    if (isOpen) await text.close()
    isOpen = false
  }
  return {
    search,
    text,
    /** What the page would have been told of the index. */
    told,
    close,
    guids: async (query: string) => {
      const { heads, total } = await search.find(query, 0, 500)
      if (total !== heads.length && heads.length < 500)
        throw new Error(`${query}: ${total} counted, ${heads.length} found`)
      return heads.map(({ guid }) => guid)
    },
  }
}

/** The same, open until the test ends. */
export function aSearch(...wish: Parameters<typeof openedSearch>) {
  const search = openedSearch(...wish)
  onTestFinished(search.close)
  return search
}
