import type { ArticleHead } from '../../shared/article/article-head.ts'

type Wish = {
  readonly from: number
  readonly count: number
  /** How many there are, where that is known; otherwise all are counted. */
  readonly total: number | null
}

/** One page of articles that come in order, and how many there are. */
export function pageOf(
  ordered: Iterable<ArticleHead>,
  { from, count, total }: Wish,
): { readonly heads: readonly ArticleHead[]; readonly total: number } {
  const heads: ArticleHead[] = []
  let met = 0
  for (const head of ordered) {
    if (total !== null && met >= from + count) break
    if (met >= from && heads.length < count) heads.push(head)
    met += 1
  }
  return { heads, total: total ?? met }
}

export function* filtered(
  heads: Iterable<ArticleHead>,
  isWanted: (head: ArticleHead) => boolean,
): Iterable<ArticleHead> {
  for (const head of heads) if (isWanted(head)) yield head
}
