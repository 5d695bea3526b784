import type { ArticleHead } from '../article/article-head.ts'
import type { Entry } from './list.ts'

/** Whether the article has got another headline since the entry was given its own. */
export function isOutgrown(entry: Entry, head: ArticleHead): boolean {
  if (entry.headline === null || entry.headlineOf === null) return false
  return (head.released ?? head.working).headline.trim() !== entry.headlineOf.trim()
}
