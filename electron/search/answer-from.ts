import type { ArticleHead } from '../../shared/article/article-head.ts'
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
import { scanArticles } from './scan-articles.ts'
import type { SearchOrder } from './search.ts'
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
  order: SearchOrder,
  sorted: SortedHeads,
): Promise<Answer> {
  const isReversed = order !== 'relevance' && order.isReversed
  const context = queryContext(store, clock())
  const { facts, words } = splitQuery(query)
  const meets = (head: ArticleHead): boolean => matches(facts, head, context)
  if (words.length === 0) return new Answer(() => filtered(sorted, meets), { isReversed })
  const asked = words.map((part) => soughtOf(part, context.tagLines))
  const found = (await text?.find(asked, order === 'relevance')) ?? null
  if (found === null) {
    const heads = await scanArticles(store, [...sorted], query, context)
    return new Answer(() => heads, { isReversed })
  }
  const isNewestFirst = order === 'relevance' || order.by === 'time'
  const said = (head: ArticleHead): boolean => found.has(head.guid) !== found.isAllBut
  const inThatOrder = (): Iterable<ArticleHead> =>
    isNewestFirst ? inOrder(found, sorted, store) : filtered(sorted, said)
  return new Answer(() => filtered(inThatOrder(), meets), {
    // Only a count of all tells how many meet the facts as well.
    total: facts.length === 0 && !found.isAllBut ? found.count : null,
    isReversed,
    sought: found.sought,
    isWhole: found.isWhole,
  })
}
