import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { IncomingArticle } from './incoming-article.ts'

/** An item whose format numbers no versions, with its number here: its source's later word is the next one. */
export function numbered(incoming: IncomingArticle, known: ArticleHead | null): IncomingArticle {
  if (incoming.isNumbered !== false || known === null) return incoming
  const isLater = known.releasedAt !== null && incoming.releasedAt > known.releasedAt
  return { ...incoming, version: isLater ? known.version + 1 : Math.max(known.version, 1) }
}
