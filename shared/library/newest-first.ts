import type { ArticleHead } from '../article/article-head.ts'

/** The library's order: what was released or changed last comes first; guids break ties. */
export function newestFirst(one: ArticleHead, other: ArticleHead): number {
  const [first, second] = [libraryTime(one), libraryTime(other)]
  if (first !== second) return first < second ? 1 : -1
  return one.guid < other.guid ? -1 : Number(one.guid > other.guid)
}

// A released story stands at its release; a draft at its last change.
function libraryTime({ firstReleasedAt, changedAt }: ArticleHead): string {
  return firstReleasedAt ?? changedAt
}
