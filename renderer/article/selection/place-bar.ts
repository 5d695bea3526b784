/** A line of text on the screen, from its top to its bottom. */
export type Line = { readonly top: number; readonly bottom: number }

type Wish = {
  readonly first: Line
  readonly last: Line
  /** Where its middle belongs, from left to right. */
  readonly middle: number
  readonly bar: { readonly width: number; readonly height: number }
  /** What is seen of the manuscript. */
  readonly room: Line & { readonly left: number; readonly right: number }
  readonly prefers: 'above' | 'below'
}

const gap = 6
const edge = 8

/**
 * Where a bar stands so that it hides neither the first nor the last line of what it is about; null
 * when none of that is in sight.
 */
export function placeBar(wish: Wish): { readonly left: number; readonly top: number } | null {
  const { first, last, middle, bar, room, prefers } = wish
  if (last.bottom <= room.top || first.top >= room.bottom) return null
  const above = first.top - gap - bar.height
  const below = last.bottom + gap
  const fits = (top: number): boolean => top >= room.top && top + bar.height <= room.bottom
  const wanted = prefers === 'above' ? [above, below] : [below, above]
  const left = Math.min(middle - bar.width / 2, room.right - edge - bar.width)
  return { left: Math.max(room.left + edge, left), top: wanted.find(fits) ?? within(wish) }
}

// More is selected than is seen: at the upper edge, or below the first line where that is there.
function within({ first, room }: Wish): number {
  return Math.max(room.top, first.bottom) + gap
}
