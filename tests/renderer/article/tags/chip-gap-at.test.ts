import { expect, test } from 'vitest'

import { chipGapAt } from '../../../../renderer/article/tags/chip-gap-at.ts'

const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 28 })
/** Two lines: three chips and one. */
const chips = [box(0, 0), box(90, 0), box(180, 0), box(0, 34)]

test.each([
  ['before the first', 10, 10, 0],
  ['after the middle of the first', 60, 10, 1],
  ['at the end of the first line', 400, 10, 3],
  ['between the lines', 10, 31, 3],
  ['before the one of the second line', 10, 40, 3],
  ['after it', 70, 40, 4],
  ['below all', 10, 200, 4],
])('a chip is dropped %s', (_, x, y, gap) => {
  expect(chipGapAt(chips, x, y)).toBe(gap)
})
