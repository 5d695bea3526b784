import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'

/** Takes a story back to work, as a draft. */
export function unspike(article: Article, now: Instant): Article {
  return { ...article, state: 'draft', changedAt: now }
}
