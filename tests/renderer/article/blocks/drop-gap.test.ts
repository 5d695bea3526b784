import { expect, it } from 'vitest'

import { dropGap, gapLine } from '../../../../renderer/article/blocks/drop-gap.ts'

const blocks = [
  { top: 0, bottom: 20 },
  { top: 40, bottom: 140 },
  { top: 150, bottom: 170 },
]

it.each([
  [-50, 0],
  [9, 0],
  [11, 1],
  [89, 1],
  [91, 2],
  [400, 3],
])('at the height of %i a block is dropped into gap %i', (y, gap) => {
  expect(dropGap(blocks, y)).toBe(gap)
})

it('the line of a gap stands between its blocks, or just outside them all', () => {
  expect([0, 1, 2, 3].map((gap) => gapLine(blocks, gap))).toEqual([-8, 30, 145, 178])
})
