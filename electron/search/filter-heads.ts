import type { ArticleHead } from '../../shared/article/article-head.ts'
import { matches, needsText, type QueryContext } from '../../shared/query/matches.ts'
import type { Query } from '../../shared/query/query.ts'
import type { ArticleTexts } from './article-texts.ts'

/** Those of `heads` that meet the query, in their order; texts are read only when words are asked for. */
export async function filterHeads(
  heads: readonly ArticleHead[],
  query: Query,
  context: QueryContext,
  texts: ArticleTexts,
): Promise<readonly ArticleHead[]> {
  const isTextNeeded = needsText(query)
  const found: ArticleHead[] = []
  for (const head of heads) {
    const text = isTextNeeded ? await texts.of(head) : ''
    if (matches(query, head, text, context)) found.push(head)
  }
  return found
}
