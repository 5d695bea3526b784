import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import { minutesAfter } from '../instant/minutes-after.ts'
import type { Instant } from '../instant/instant.ts'
import type { Supply } from './fill.ts'
import type { Arrangement } from './list.ts'

type Boosted = { readonly head: ArticleHead; readonly at: Instant }

/**
 * What flows through a list by time, newest first: a boosted story stands as if it had been released
 * so much later, hidden ones and those held back are left out. Reads `newest` only as it is read.
 */
export function* flowing(arrangement: Arrangement, supply: Supply): Iterable<ArticleHead> {
  const boosted = boostedIn(arrangement, supply)
  const apart = new Set<Guid>([
    ...arrangement.hidden,
    ...arrangement.heldBack
      .filter(({ until }) => until === null || until > supply.now)
      .map(({ article }) => article),
  ])
  const isOut = (head: ArticleHead): boolean => apart.has(head.guid)
  const isBoosted = new Set(boosted.map(({ head }) => head.guid))
  let next = boosted.shift()
  for (const head of supply.newest) {
    if (isBoosted.has(head.guid)) continue
    while (next !== undefined && next.at >= (head.firstReleasedAt ?? '')) {
      if (!isOut(next.head)) yield next.head
      next = boosted.shift()
    }
    if (!isOut(head)) yield head
  }
  for (; next !== undefined; next = boosted.shift()) if (!isOut(next.head)) yield next.head
}

function boostedIn({ boosts }: Arrangement, { headOf, takes }: Supply): Boosted[] {
  return boosts
    .flatMap(({ article, minutes }): readonly Boosted[] => {
      const head = headOf(article)
      if (head === null || head.firstReleasedAt === null || !takes(head)) return []
      return [{ head, at: minutesAfter(head.firstReleasedAt, minutes) }]
    })
    .sort((one, other) => {
      if (one.at !== other.at) return one.at < other.at ? 1 : -1
      return one.head.guid < other.head.guid ? -1 : 1
    })
}
