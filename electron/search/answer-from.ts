import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { LibraryOrder } from '../../shared/library/library-order.ts'
import { matches } from '../../shared/query/matches.ts'
import type { Query } from '../../shared/query/query.ts'
import { soughtOf } from '../../shared/query/sought-of.ts'
import { splitQuery } from '../../shared/query/split-query.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { SortedHeads } from '../store/sorted-heads.ts'
import { Answer } from './answers.ts'
import { inOrder } from './in-order.ts'
import { filtered } from './page-of.ts'
import { queryContext } from './query-context.ts'
import { rankByReading } from './rank-by-reading.ts'
import { scanArticles } from './scan-articles.ts'
import type { TextSearch } from './text-search.ts'

export type Sources = {
  readonly store: DeskStore
  /** Null where every article is read instead. */
  readonly text: TextSearch | null
  readonly clock: Clock
}

/** What meets a query that says something, of the desk's articles in that order. */
export async function answerFrom(
  { store, text, clock }: Sources,
  query: Query,
  order: LibraryOrder,
  sorted: SortedHeads,
): Promise<Answer> {
  const { by, isReversed } = order
  const context = queryContext(store, clock())
  const { facts, words } = splitQuery(query)
  const meets = (head: ArticleHead): boolean => matches(facts, head, context)
  if (words.length === 0) return new Answer(() => filtered(sorted, meets), { isReversed })
  const asked = words.map((part) => soughtOf(part, context.tagLines))
  const found = (await text?.find(asked, by === 'relevance')) ?? null
  if (found === null) {
    const scanned = await scanArticles(store, [...sorted], query, context)
    const heads = by === 'relevance' ? await rankByReading(store, scanned, asked) : scanned
    return new Answer(() => heads, { isReversed })
  }
  const isNewestFirst = by === 'relevance' || by === 'time'
  const said = (head: ArticleHead): boolean => found.has(head.guid) !== found.isAllBut
  const inThatOrder = (): Iterable<ArticleHead> =>
    isNewestFirst ? inOrder(found, sorted, store) : filtered(sorted, said)
  return new Answer(() => filtered(inThatOrder(), meets), {
    // Only a count of all tells how many meet the facts as well.
    total: facts.length === 0 && !found.isAllBut ? found.count : null,
    isReversed,
    ...(!found.isAllBut && {
      inAnyOrder: () => filtered(headsOf(found.guids(), store), meets),
    }),
    sought: found.sought,
    isWhole: found.isWhole,
  })
}

function* headsOf(guids: Iterable<Guid>, reader: Pick<DeskStore, 'head'>): Iterable<ArticleHead> {
  for (const guid of guids) {
    const head = reader.head(guid)
    if (head !== null) yield head
  }
}
