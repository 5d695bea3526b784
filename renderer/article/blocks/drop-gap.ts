export type Span = { readonly top: number; readonly bottom: number }

/** The gap among blocks that a height means: above every block whose middle is below it. */
export function dropGap(blocks: readonly Span[], y: number): number {
  return blocks.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
}

const outside = 8

/** Where the line of a gap is drawn: half-way between its two blocks, or just outside the first or last. */
export function gapLine(blocks: readonly Span[], gap: number): number {
  const above = blocks[gap - 1]
  const below = blocks[gap]
  if (above === undefined) return (below?.top ?? 0) - outside
  if (below === undefined) return above.bottom + outside
  return (above.bottom + below.top) / 2
}
