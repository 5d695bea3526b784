/** Where a row stands, top to bottom. */
export type Span = { readonly top: number; readonly bottom: number }

// A pointer this near a row's middle, as a part of its height, means the row itself.
const middle = 0.1

/**
 * The gap that a pointer at height `y` points at: above a row from its upper half, below it from its
 * lower half. Pointing at the middle of a row means taking its place, so for a row that comes from
 * above it, `dragged`, that is the gap below it.
 */
export function gapAt(rows: readonly Span[], y: number, dragged: number | null): number {
  for (const [at, { top, bottom }] of rows.entries()) {
    if (y >= bottom) continue
    const fromMiddle = (y - (top + bottom) / 2) / (bottom - top)
    if (fromMiddle < -middle) return at
    if (fromMiddle > middle) return at + 1
    return dragged !== null && dragged < at ? at + 1 : at
  }
  return rows.length
}

/** Whether a row dropped into that gap of its own list would stay where it is. */
export function isOwnGap(gap: number, at: number): boolean {
  return at !== -1 && (gap === at || gap === at + 1)
}
