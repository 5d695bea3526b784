import type { ArticleHead } from '../article/article-head.ts'
import { embargoEnd } from '../article/embargo-end.ts'
import type { Instant } from '../instant/instant.ts'

/**
 * Whether a receiver that was given everything at `since` may lack a story: it was released since, or
 * its embargo ended since, which is no release.
 */
export function isNewSince(head: ArticleHead, since: Instant, now: Instant): boolean {
  const { releasedAt } = head
  if (releasedAt === null) return false
  const end = embargoEnd(head)
  return releasedAt >= since || (end !== null && end >= since && end <= now)
}
