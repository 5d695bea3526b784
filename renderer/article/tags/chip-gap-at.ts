/** Where a chip stands; chips wrap into lines. */
export type Box = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The gap that a pointer means: before the first chip of its line whose middle it has not passed. */
export function chipGapAt(chips: readonly Box[], x: number, y: number): number {
  const gap = chips.findIndex(
    ({ top, bottom, left, right }) => y < top || (y <= bottom && x < (left + right) / 2),
  )
  return gap === -1 ? chips.length : gap
}
