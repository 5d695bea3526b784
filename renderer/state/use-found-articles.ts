import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Hit } from '../../shared/query/hit.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import type { Output } from '../../shared/ipc/desk-api.ts'
import type { LibraryOrder } from '../../shared/library/library-order.ts'
import { ask } from '../desk.ts'
import { pageStore } from './page-state.ts'
import { useDesk } from './use-desk.ts'

/** As many as most windows show: each row of a search costs a snippet, and a copy on its way here. */
const pageSize = 25

type Page = Output<'article.find'>

type Found = {
  /** Names the question and its moment; what answers an older one is not taken. */
  readonly key: string
  readonly query: string
  readonly order: LibraryOrder
  readonly total: number
  readonly pages: ReadonlyMap<number, Page>
}

export type FoundArticles = {
  /** Null until the first answer. */
  readonly total: number | null
  /** The query that these answers are for. */
  readonly query: string | null
  /** Words that were taken to be meant. */
  readonly near: readonly string[]
  /** How far the index is; null when it has every article. */
  readonly indexing: Indexing | null
  /** Where the article says what was looked for; null where no words were. */
  readonly hitAt: (index: number) => Hit | null
  readonly order: LibraryOrder
  /** Another one when the rows may be others. */
  readonly key: string | null
  /** Undefined while that part is on its way. */
  readonly headAt: (index: number) => ArticleHead | undefined
  /** All rows that have been fetched, in order. */
  readonly atHand: () => readonly ArticleHead[]
  /** Says which rows are in sight, so that they are fetched. */
  readonly show: (first: number, last: number) => void
  /** Asks already what the next drawing will look for. */
  readonly askAhead: (query: string, order: LibraryOrder) => void
}

function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / pageSize)
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, at) => from + at)
}

/** Pages that follow each other, in one question. */
async function fetchPages(
  query: string,
  order: LibraryOrder,
  pages: readonly number[],
): Promise<readonly (readonly [number, Page])[] | undefined> {
  const from = (pages[0] ?? 0) * pageSize
  const answer = await ask('article.find', { query, order, from, count: pages.length * pageSize })
  if (answer === undefined) return undefined
  return pages.map((page, at) => {
    const [first, end] = [at * pageSize, (at + 1) * pageSize]
    const { heads, hits } = answer
    return [page, { ...answer, heads: heads.slice(first, end), hits: hits.slice(first, end) }]
  })
}

type Fetched = Awaited<ReturnType<typeof fetchPages>>
type Ahead = {
  readonly key: string
  readonly pages: readonly number[]
  readonly fetched: Promise<Fetched>
}

function keyOf(revision: number, query: string, { by, isReversed }: LibraryOrder): string {
  return `${revision} ${by} ${String(isReversed)} ${query}`
}

const newest: LibraryOrder = { by: 'time', isReversed: false }

/**
 * The articles a query finds, of which only what is in sight is fetched. While a new answer is on
 * its way the old one stands, so the list never blinks.
 */
export function useFoundArticles(query: string, order = newest): FoundArticles {
  const revision = useDesk((state) => state.articlesRevision)
  const [found, setFound] = useState<Found | null>(null)
  const inSight = useRef({ first: 0, last: pageSize - 1 })
  const lastTotal = useRef(0)
  const asked = useRef(new Set<string>())
  const begun = useRef(Promise.resolve())
  const ahead = useRef<Ahead | null>(null)
  const key = keyOf(revision, query, order)

  const askAhead = useCallback((query: string, order: LibraryOrder) => {
    const { first, last } = inSight.current
    const pages = pagesOf(first, last)
    const key = keyOf(pageStore.getState().articlesRevision, query, order)
    ahead.current = { key, pages, fetched: fetchPages(query, order, pages) }
  }, [])

  const fetchInto = useCallback(
    async (page: number) => {
      if (asked.current.has(`${page} ${key}`)) return
      asked.current.add(`${page} ${key}`)
      const fetched = await fetchPages(query, order, [page])
      // What comes before the first answer would have nothing to stand in.
      await begun.current
      if (fetched === undefined) return
      setFound((before) => {
        if (before?.key !== key) return before
        return { ...before, pages: new Map([...before.pages, ...fetched]) }
      })
    },
    [key, query, order],
  )

  const fetchLatest = useRef(fetchInto)
  // For a letter that is typed it runs with the letter: the question is on its way before that is painted.
  useEffect(() => {
    let isOld = false
    fetchLatest.current = fetchInto
    asked.current.clear()
    const { first, last } = inSight.current
    async function begin(): Promise<void> {
      const begun = ahead.current?.key === key ? ahead.current : null
      ahead.current = null
      const pages = begun?.pages ?? pagesOf(first, last)
      for (const page of pages) asked.current.add(`${page} ${key}`)
      const fetched = await (begun?.fetched ?? fetchPages(query, order, pages))
      const total = fetched?.[0]?.[1].total
      if (isOld || fetched === undefined || total === undefined) return
      lastTotal.current = total
      setFound({ key, query, order, total, pages: new Map(fetched) })
    }
    begun.current = begin()
    return () => {
      isOld = true
    }
  }, [key, query, order, fetchInto])

  const show = useCallback((first: number, last: number) => {
    const to = Math.max(first, last)
    inSight.current = { first, last: to }
    // Who scrolls comes to the next page soon: what is there by then is drawn row by row, not all at once.
    const ahead = first === 0 ? 0 : pageSize
    const end = Math.min(to + ahead, lastTotal.current - 1)
    const near = pagesOf(Math.max(0, first - ahead), end)
    for (const page of [...pagesOf(first, to), ...near]) void fetchLatest.current(page)
  }, [])
  // The same until there is another answer: what shows it is not drawn for each letter that is typed.
  const read = useMemo(() => readFound(found, order), [found, order])
  return useMemo(() => ({ ...read, show, askAhead }), [read, show, askAhead])
}

function readFound(
  found: Found | null,
  order: LibraryOrder,
): Omit<FoundArticles, 'show' | 'askAhead'> {
  const pageOf = (index: number) => found?.pages.get(Math.floor(index / pageSize))
  const [anyPage] = found?.pages.values() ?? []
  return {
    total: found?.total ?? null,
    query: found?.query ?? null,
    order: found?.order ?? order,
    key: found?.key ?? null,
    atHand: () =>
      [...(found?.pages ?? [])]
        .toSorted(([one], [other]) => one - other)
        .flatMap(([, { heads }]) => heads),
    near: anyPage?.near ?? [],
    indexing: anyPage?.indexing ?? null,
    headAt: (index) => pageOf(index)?.heads[index % pageSize],
    hitAt: (index) => pageOf(index)?.hits[index % pageSize] ?? null,
  }
}
