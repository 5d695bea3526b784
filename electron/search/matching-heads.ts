import type { ArticleHead } from '../../shared/article/article-head.ts'
import { matches } from '../../shared/query/matches.ts'
import type { Query } from '../../shared/query/query.ts'
import { soughtOf } from '../../shared/query/sought-of.ts'
import { splitQuery } from '../../shared/query/split-query.ts'
import type { Sources } from './answer-from.ts'
import { queryContext } from './query-context.ts'
import { scanArticles } from './scan-articles.ts'

/** Those of a few articles that meet a query, in their order. */
export async function matchingHeads(
  { store, text, clock }: Sources,
  query: Query,
  heads: readonly ArticleHead[],
): Promise<readonly ArticleHead[]> {
  const context = queryContext(store, clock())
  const { facts, words } = splitQuery(query)
  const meeting = heads.filter((head) => matches(facts, head, context))
  if (words.length === 0 || meeting.length === 0) return meeting
  const asked = words.map((part) => soughtOf(part, context.tagLines))
  const found = (await text?.find(asked, false)) ?? null
  if (found === null) return scanArticles(store, meeting, query, context)
  return meeting.filter(({ guid }) => found.has(guid) !== found.isAllBut)
}
