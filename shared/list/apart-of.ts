import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import type { Instant } from '../instant/instant.ts'
import type { Supply } from './fill.ts'
import type { Row } from './list-view.ts'
import type { Arrangement, DeskList } from './list.ts'

/** A story that a list by time does not show, since someone decided so or since its boost is not enough. */
export type Apart = {
  readonly head: ArticleHead
  readonly why:
    | { readonly kind: 'heldBack'; readonly until: Instant | null }
    | { readonly kind: 'boosted'; readonly minutes: number }
    | { readonly kind: 'hidden' }
}

/** As many stories are named; nobody lets in what was hidden before those. */
export const mostApart = 100

/** What is held back from a list by time, boosted in vain or hidden, what was decided last first. */
export function apartOf(
  { kind }: Pick<DeskList, 'kind'>,
  arrangement: Arrangement,
  rows: readonly Row[],
  supply: Pick<Supply, 'now' | 'headOf' | 'mayShow'>,
): readonly Apart[] {
  if (kind !== 'byTime') return []
  const shown = new Set<Guid>(rows.map(({ entry }) => entry.article))
  const apart: Apart[] = []
  const put = (article: Guid, why: Apart['why']): void => {
    const head = apart.length < mostApart && !shown.has(article) ? supply.headOf(article) : null
    // One that may not go public stays out of the list for that reason first.
    if (head !== null && supply.mayShow(head)) apart.push({ head, why })
  }
  for (const { article, until } of arrangement.heldBack.toReversed()) {
    if (until === null || until > supply.now) put(article, { kind: 'heldBack', until })
  }
  for (const { article, minutes } of arrangement.boosts.toReversed()) {
    put(article, { kind: 'boosted', minutes })
  }
  for (const article of arrangement.hidden.toReversed()) put(article, { kind: 'hidden' })
  return apart
}
