import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { newestFirst } from '../../shared/library/newest-first.ts'
import { queryContext } from './query-context.ts'
import { scanArticles } from './scan-articles.ts'

/** Every article that meets the query, newest first, for those who ask once. */
export async function findArticles(
  reader: DeskReader,
  query: string,
  now: Instant,
): Promise<readonly ArticleHead[]> {
  const heads = [...reader.heads()].sort(newestFirst)
  return scanArticles(reader, heads, parseQuery(query), queryContext(reader, now))
}
