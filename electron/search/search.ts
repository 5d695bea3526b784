import type { ArticleHead } from '../../shared/article/article-head.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { ArticleTexts } from './article-texts.ts'
import { filterHeads } from './filter-heads.ts'
import { Library } from './library.ts'
import { queryContext } from './query-context.ts'

export type Found = {
  readonly total: number
  readonly heads: readonly ArticleHead[]
  /** How many articles of the whole desk are in each state. */
  readonly states: Readonly<Record<string, number>>
}

export type Search = {
  /** Articles that meet the query, newest first: `count` of them from place `from` on. */
  readonly find: (query: string, from: number, count: number) => Promise<Found>
}

/**
 * Finds articles of one desk. Without words to look for, a page of results costs the page; words
 * are looked for in every article's text, which an index is to take over.
 */
export function openSearch(store: DeskStore, clock: Clock): Search {
  let library: Library | null = null
  const texts = new ArticleTexts(store)

  store.onChange(({ articles = [] }) => {
    for (const { guid } of articles) {
      texts.forget(guid)
      const head = store.head(guid)
      if (head !== null) library?.put(head)
    }
  })

  return {
    find: async (query, from, count) => {
      library ??= new Library(store)
      const parsed = parseQuery(query)
      const states = library.states()
      if (parsed.length === 0) {
        return { total: library.size, heads: library.slice(from, count), states }
      }
      const heads = await filterHeads([...library], parsed, queryContext(store, clock()), texts)
      return { total: heads.length, heads: heads.slice(from, from + count), states }
    },
  }
}
