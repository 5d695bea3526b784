import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { ArticleTexts } from './article-texts.ts'
import { filterHeads } from './filter-heads.ts'
import { newestFirst } from './newest-first.ts'
import { queryContext } from './query-context.ts'

/** Every article that meets the query, newest first, for those who ask once. */
export async function findArticles(
  reader: DeskReader,
  query: string,
  now: Instant,
): Promise<readonly ArticleHead[]> {
  const heads = [...reader.heads()].sort(newestFirst)
  const parsed = parseQuery(query)
  if (parsed.length === 0) return heads
  return filterHeads(heads, parsed, queryContext(reader, now), new ArticleTexts(reader))
}
