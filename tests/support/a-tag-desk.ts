import { onTestFinished } from 'vitest'

import { openWorkingCopies } from '../../electron/article/working-copies.ts'
import { openSearch } from '../../electron/search/search.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'
import { tagHandlers } from '../../electron/tag/handlers.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { anOpenDesk } from './a-desk-folder.ts'
import { at } from './an-article.ts'

/** The tag calls of a desk on the real disk, with its working copies; ids are `tag-1`, `tag-2` … */
export async function aTagDesk(opened?: DeskStore) {
  const store = opened ?? (await anOpenDesk())
  const clock = () => at('2026-11-25T09:00:00Z')
  const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
  const copies = openWorkingCopies(store, store.journal, clock, never)
  onTestFinished(() => copies.closeAll())
  const search = openSearch(store, clock)
  const told: { readonly done: number; readonly total: number }[] = []
  let made = 0
  const handlers = tagHandlers({
    store,
    copies,
    clock,
    guidsOf: async (query) => (await search.find(query, 0, Infinity)).heads.map((h) => h.guid),
    newId: () => `tag-${(made += 1)}`,
    tell: (progress) => told.push(progress),
  })
  return {
    store,
    copies,
    search,
    handlers,
    told,
    make: async (name: string): Promise<TagId> => (await handlers['tag.create']({ name })).id,
    put: (...articles: readonly Article[]) =>
      store.change(() => ({ change: { articles }, result: null })),
    tagsOf: async (guid: Guid) => (await store.readArticle(guid))?.content.tags,
  }
}
