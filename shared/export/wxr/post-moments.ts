import type { Guid } from '../../article/guid.ts'
import type { Instant } from '../../instant/instant.ts'
import { wordpressTime } from './wordpress-time.ts'

type Dated = { readonly guid: Guid; readonly headline: string; readonly at: Instant }

/**
 * The stories that WordPress would take for another, each with a moment of its own: the importer knows a
 * post by its title and its time on the site's clock, and passes the second over. The one that comes
 * first by guid keeps its moment, the others stand a second or more later.
 */
export function movedMoments(
  stories: Iterable<Dated>,
  timezone: string,
): ReadonlyMap<Guid, Instant> {
  const taken = new Set<string>()
  const moved = new Map<Guid, Instant>()
  const sorted = [...stories].sort((one, other) => (one.guid < other.guid ? -1 : 1))
  for (const { guid, headline, at } of sorted) {
    let moment = at
    const keyOf = (): string => `${wordpressTime(moment, timezone)} ${folded(headline)}`
    while (taken.has(keyOf())) {
      moment = laterBySecond(moment)
      moved.set(guid, moment)
    }
    taken.add(keyOf())
  }
  return moved
}

/** Its database takes letters of either case, with marks or without, for the same. */
function folded(headline: string): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function laterBySecond(at: Instant): Instant {
  return new Date(Date.parse(at) + 1000).toISOString().replace(/\.\d+Z$/, 'Z') as Instant
}
