/** A list with the one at `at` moved a step up (-1) or down (1); as it was at its ends. */
export function movedSearch<T>(searches: readonly T[], at: number, step: -1 | 1): readonly T[] {
  const moved = searches[at]
  const other = searches[at + step]
  if (moved === undefined || other === undefined) return searches
  return searches.map((search, place) =>
    place === at ? other : place === at + step ? moved : search,
  )
}
