import type { ArticleHead } from '../../shared/article/article-head.ts'
import { matches, needsText, type QueryContext } from '../../shared/query/matches.ts'
import type { Query } from '../../shared/query/query.ts'
import type { ArticleTexts } from './article-texts.ts'

/** Those of `heads` that meet the query, in their order; only texts that words may still be found in are read. */
export async function filterHeads(
  heads: readonly ArticleHead[],
  query: Query,
  context: QueryContext,
  texts: ArticleTexts,
): Promise<readonly ArticleHead[]> {
  const words = query.filter((part) => needsText([part]))
  const facts = query.filter((part) => !words.includes(part))
  const found: ArticleHead[] = []
  for (const head of heads) {
    if (!matches(facts, head, '', context)) continue
    if (words.length === 0 || matches(words, head, await texts.of(head), context)) found.push(head)
  }
  return found
}
