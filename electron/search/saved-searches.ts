import { setImmediate } from 'node:timers/promises'

import type { Guid } from '../../shared/article/guid.ts'
import type { CountedSearch } from '../../shared/library/saved-search.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { Announce } from '../ipc/announce.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'
import type { Search } from './search.ts'

type Parts = {
  readonly store: Pick<DeskStore, 'searches' | 'head' | 'onChange'>
  readonly search: Pick<Search, 'matching' | 'every'>
  readonly announce: Announce
  /** How long changes gather before they are counted. */
  readonly pauseMs?: number
}

/** Whether an article may come or go though it was not touched itself: lists and time do that. */
function isMoving(query: string): boolean {
  return parseQuery(query).some(
    ({ condition }) =>
      condition.kind === 'is' && ['hot', 'latest', 'embargoed'].includes(condition.what),
  )
}

/**
 * Counts what the desk's searches find. Each knows whom it found, so that a changed article is asked
 * about alone; the desk is gone through again only when what a query refers to has changed.
 */
export function savedSearches({ store, search, announce, pauseMs = 1_000 }: Parts) {
  const hits = new Map<string, Set<Guid>>()
  const touched = new Set<Guid>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let counting: Promise<void> = Promise.resolve()
  /** The search that the desk is gone through for just now. */
  let asked: { readonly query: string; isStale: boolean } | null = null
  let isWatched = false
  let isClosed = false

  function all(): readonly CountedSearch[] {
    return store
      .searches()
      .map((saved) => ({ ...saved, count: hits.get(saved.query)?.size ?? null }))
  }

  async function goThrough(query: string): Promise<void> {
    const asking = { query, isStale: false }
    asked = asking
    const found = await search.every(query).finally(() => (asked = null))
    // What it refers to has changed meanwhile; it is counted again soon.
    if (!asking.isStale) hits.set(query, new Set(found.map(({ guid }) => guid)))
    await setImmediate()
  }

  async function askAbout(news: readonly Guid[], query: string, known: Set<Guid>): Promise<void> {
    const there = news.flatMap((guid) => store.head(guid) ?? [])
    const met = new Set((await search.matching(query, there)).map(({ guid }) => guid))
    for (const guid of news) if (!met.has(guid)) known.delete(guid)
    for (const guid of met) known.add(guid)
  }

  async function count(): Promise<void> {
    const news = [...touched]
    touched.clear()
    try {
      for (const { query } of store.searches()) {
        const known = hits.get(query)
        if (known === undefined) await goThrough(query)
        else await askAbout(news, query, known)
      }
    } catch (error) {
      // They are asked about again with what changes next.
      for (const guid of news) touched.add(guid)
      throw error
    }
    const still = new Set(store.searches().map(({ query }) => query))
    for (const query of hits.keys()) if (!still.has(query)) hits.delete(query)
    if (!isClosed) announce('searches.changed', all())
  }

  function countSoon(ms: number): void {
    if (!isWatched || isClosed) return
    timer ??= setTimeout(() => {
      timer = null
      counting = counting.then(count).catch(() => undefined)
    }, ms)
  }

  function forget(isStale: (query: string) => boolean): void {
    for (const query of hits.keys()) if (isStale(query)) hits.delete(query)
    if (asked !== null && isStale(asked.query)) asked.isStale = true
  }

  const stop = store.onChange((change) => {
    const { gone = [], tags, tagBook, desk, lists, searches } = change
    const written = writtenIn(change)
    for (const guid of [...written, ...gone]) touched.add(guid)
    if (tags !== undefined || tagBook !== undefined || desk !== undefined) forget(() => true)
    if (written.length > 0 || lists !== undefined) forget(isMoving)
    if (searches !== undefined) {
      announce('searches.changed', all())
      countSoon(0)
    } else countSoon(pauseMs)
  })

  return {
    /** From the first question on they are kept counted. */
    all: (): readonly CountedSearch[] => {
      if (!isWatched) {
        isWatched = true
        countSoon(0)
      }
      return all()
    },
    /** Time alone has changed something. */
    turn: (): void => {
      forget(isMoving)
      countSoon(pauseMs)
    },
    close: (): void => {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
      stop()
    },
  }
}
