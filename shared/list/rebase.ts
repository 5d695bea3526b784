import type { Guid } from '../article/guid.ts'

/** What stood above and below a gap when it was pointed at; null at the list's ends. */
export type Neighbours = { readonly above: Guid | null; readonly below: Guid | null }

/**
 * Finds a gap again in a list that has changed since it was pointed at: the top stays the top and the
 * end the end, otherwise it follows the article above it, or the one below when that has gone.
 */
export function rebase(shown: readonly Guid[], gap: number, neighbours: Neighbours): number {
  const { above, below } = neighbours
  const clamped = Math.min(gap, shown.length)
  if (above === null && below === null) return clamped
  if (above === null) return 0
  if (below === null) return shown.length
  const upper = shown.indexOf(above)
  if (upper !== -1) return upper + 1
  const lower = shown.indexOf(below)
  return lower === -1 ? clamped : lower
}
