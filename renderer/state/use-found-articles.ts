import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Hit } from '../../shared/query/hit.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import type { Output } from '../../shared/ipc/desk-api.ts'
import type { LibraryOrder } from '../../shared/library/library-order.ts'
import { ask } from '../desk.ts'
import { useDesk } from './use-desk.ts'

/** More than most windows show; each row of a search costs main a snippet. */
const pageSize = 50

type Found = {
  /** Names the question and its moment; what answers an older one is not taken. */
  readonly key: string
  readonly query: string
  readonly order: LibraryOrder
  readonly total: number
  readonly pages: ReadonlyMap<number, Output<'article.find'>>
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
}

function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / pageSize)
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, at) => from + at)
}

async function fetchPage(query: string, order: LibraryOrder, page: number) {
  return await ask('article.find', { query, order, from: page * pageSize, count: pageSize })
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
  const asked = useRef(new Set<string>())
  const begun = useRef(Promise.resolve())
  const key = `${revision} ${order.by} ${String(order.isReversed)} ${query}`

  const fetchInto = useCallback(
    async (page: number) => {
      if (asked.current.has(`${page} ${key}`)) return
      asked.current.add(`${page} ${key}`)
      const answer = await fetchPage(query, order, page)
      // What comes before the first answer would have nothing to stand in.
      await begun.current
      if (answer === undefined) return
      setFound((before) => {
        if (before?.key !== key) return before
        return { ...before, pages: new Map(before.pages).set(page, answer) }
      })
    },
    [key, query, order],
  )

  useEffect(() => {
    let isOld = false
    asked.current.clear()
    const { first, last } = inSight.current
    async function begin(): Promise<void> {
      const pages = pagesOf(first, last)
      for (const page of pages) asked.current.add(`${page} ${key}`)
      const answers = await Promise.all(pages.map((page) => fetchPage(query, order, page)))
      if (isOld) return
      const [begun] = answers
      if (begun === undefined) return
      const entries = pages.map((page, at) => [page, answers[at] ?? begun] as const)
      setFound({ key, query, order, total: begun.total, pages: new Map(entries) })
    }
    begun.current = begin()
    return () => {
      isOld = true
    }
  }, [key, query, order])

  const show = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last: Math.max(first, last) }
      for (const page of pagesOf(first, Math.max(first, last))) void fetchInto(page)
    },
    [fetchInto],
  )
  // The same until there is another answer: what shows it is not drawn for each letter that is typed.
  const read = useMemo(() => readFound(found, order), [found, order])
  return useMemo(() => ({ ...read, show }), [read, show])
}

function readFound(found: Found | null, order: LibraryOrder): Omit<FoundArticles, 'show'> {
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
