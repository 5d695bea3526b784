import type { ArticleHead } from '../../shared/article/article-head.ts'

/** Newest first release first; guids break ties, so that the same desk always gives the same order. */
export function newestReleaseFirst(one: ArticleHead, other: ArticleHead): number {
  const [first, second] = [one.firstReleasedAt ?? '', other.firstReleasedAt ?? '']
  if (first !== second) return first < second ? 1 : -1
  return one.guid < other.guid ? -1 : Number(one.guid > other.guid)
}
