import type { Instant } from '../instant/instant.ts'
import type { ArticleHead } from './article-head.ts'
import { omissionOf } from './omission-of.ts'

/**
 * Whether readers could see the story at a moment that has passed, as far as its row still tells:
 * a story that has been killed or held since was out until then.
 */
export function wasShown(head: ArticleHead, at: Instant): boolean {
  const { released, releasedAt, firstReleasedAt } = head
  if (released === null || firstReleasedAt === null || firstReleasedAt > at) return false
  if (releasedAt === null || releasedAt <= at) return omissionOf(head, at) === null
  return released.embargoedUntil === null || released.embargoedUntil <= at
}
