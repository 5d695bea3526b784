import type { Match } from '../../../shared/find/match.ts'

/** The parts of a story that are searched, in the order of the page. */
export const findPlaces = ['headline', 'lead', 'body'] as const
export type FindPlaceName = (typeof findPlaces)[number]

/** A match in a story: offsets of a field, or positions of the body's document. */
export type Hit = Match & { readonly place: FindPlaceName; readonly found: string }

/** A spot that stepping goes on from. */
export type Spot = { readonly place: FindPlaceName; readonly at: number }

function isAtOrAfter({ place, from }: Hit, spot: Spot): boolean {
  const order = findPlaces.indexOf(place) - findPlaces.indexOf(spot.place)
  return order > 0 || (order === 0 && from >= spot.at)
}

/** The number of the first hit at or after a spot, from the top again behind the last; -1 of none. */
export function hitFrom(hits: readonly Hit[], spot: Spot): number {
  const next = hits.findIndex((hit) => isAtOrAfter(hit, spot))
  return next === -1 && hits.length > 0 ? 0 : next
}
