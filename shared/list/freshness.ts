import type { ArticleHead } from '../article/article-head.ts'
import { minutesAfter } from '../instant/minutes-after.ts'
import type { Instant } from '../instant/instant.ts'
import type { DeskList } from './list.ts'

/** Whether readers have had the list unchanged for longer than the desk allows. */
export function isStale({ staleAfter, launched }: DeskList, now: Instant): boolean {
  if (staleAfter === null || launched === null) return false
  return minutesAfter(launched.at, staleAfter) <= now
}

/** Whether a story has stood before readers for longer than the list's limit. */
export function isOldFor(
  { oldAfter }: Pick<DeskList, 'oldAfter'>,
  head: ArticleHead,
  now: Instant,
): boolean {
  if (oldAfter === null || head.firstReleasedAt === null) return false
  return minutesAfter(head.firstReleasedAt, oldAfter) <= now
}
