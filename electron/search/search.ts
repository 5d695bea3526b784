import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Hit } from '../../shared/query/hit.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import { marksIn } from '../../shared/query/marks-in.ts'
import { matches } from '../../shared/query/matches.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { Query } from '../../shared/query/query.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { soughtOf } from '../../shared/query/sought-of.ts'
import { splitQuery } from '../../shared/query/split-query.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { Library } from './library.ts'
import { inOrder } from './in-order.ts'
import { filtered, pageOf } from './page-of.ts'
import { queryContext } from './query-context.ts'
import { scanArticles } from './scan-articles.ts'
import type { TextSearch } from './text-search.ts'

/** Newest first, or those first that say it in the headline, then those that do in the lead. */
export type SearchSort = 'newest' | 'relevance'

export type Found = {
  readonly total: number
  readonly heads: readonly ArticleHead[]
  /** How many articles of the whole desk are in each state. */
  readonly states: Readonly<Record<string, number>>
  /** A hit a head; null where no words were looked for. */
  readonly hits: readonly (Hit | null)[]
  /** Words that were taken to be meant, since the desk has none as typed. */
  readonly near: readonly string[]
  /** While the index is being made, it finds only what it has. */
  readonly indexing: Indexing | null
}

export type Search = {
  /** Articles that meet the query: `count` of them from place `from` on. */
  readonly find: (query: string, from: number, count: number, sort?: SearchSort) => Promise<Found>
  /** Every article that meets the query, when the index has them all. */
  readonly every: (query: string) => Promise<readonly ArticleHead[]>
}

/**
 * Finds articles of one desk: facts by its catalog, words by its index, or, when there is none, by
 * reading every article.
 */
export function openSearch(store: DeskStore, clock: Clock, text: TextSearch | null = null): Search {
  let library: Library | null = null

  store.onChange(({ articles = [] }) => {
    for (const { guid } of articles) {
      const head = store.head(guid)
      if (head !== null) library?.put(head)
    }
  })

  const find: Search['find'] = async (query, from, count, sort = 'newest') => {
    library ??= new Library(store)
    const parsed = parseQuery(query)
    const plain = { hits: [], near: [], indexing: text?.indexing() ?? null }
    if (parsed.length === 0) {
      const heads = library.slice(from, count)
      return { ...plain, total: library.size, heads, states: library.states() }
    }
    const context = queryContext(store, clock())
    const { facts, words } = splitQuery(parsed)
    const meets = (head: ArticleHead): boolean => matches(facts, head, context)
    if (words.length === 0) {
      const page = pageOf(filtered(library, meets), { from, count, total: null })
      return { ...plain, ...page, states: library.states() }
    }
    const sought = words.map((part) => soughtOf(part, context.tagLines))
    const found = (await text?.find(sought, sort === 'relevance')) ?? null
    if (found === null || text === null) return { ...plain, ...(await scanned(parsed)) }
    const ordered = inOrder(found, library, store)
    // Only a count of all tells how many meet the facts as well.
    const total = facts.length === 0 && !found.isAllBut ? found.count : null
    const page = pageOf(filtered(ordered, meets), { from, count, total })
    return {
      ...page,
      states: library.states(),
      hits: count === Infinity ? [] : await hitsOf(page.heads, found.sought, text),
      near: [...new Set(found.sought.flatMap(({ near }) => near))],
      indexing: text.indexing(),
    }

    async function scanned(parsed: Query) {
      const heads = await scanArticles(store, [...(library ?? [])], parsed, context)
      const states = library?.states() ?? {}
      return { total: heads.length, heads: heads.slice(from, from + count), states }
    }
  }

  return {
    find,
    every: async (query) => {
      await text?.inStep()
      return (await find(query, 0, Infinity)).heads
    },
  }
}

async function hitsOf(
  heads: readonly ArticleHead[],
  sought: readonly Sought[],
  text: TextSearch,
): Promise<readonly Hit[]> {
  const snippets = await text.snippets(heads, sought)
  return heads.map(({ working }, at) => ({
    headline: marksIn(working.headline, sought),
    snippet: snippets[at] ?? null,
  }))
}
