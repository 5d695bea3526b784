import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { embargoEnd } from '../../../shared/article/embargo-end.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

/** When a site shows a story: its first release, or the end of an embargo that still holds. */
export function releaseMoment(
  head: ArticleHead,
  now: Instant,
): { readonly at: Instant; readonly isFuture: boolean } {
  const until = embargoEnd(head)
  if (until !== null && until > now) return { at: until, isFuture: true }
  return { at: head.firstReleasedAt ?? head.createdAt, isFuture: false }
}
