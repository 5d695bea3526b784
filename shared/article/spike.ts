import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'

/** Puts a story aside; only one that was never released, as `allowedActs` says. It is not published by itself. */
export function spike(article: Article, now: Instant): Article {
  return { ...article, state: 'spiked', scheduled: null, changedAt: now }
}
