import { expect, it } from 'vitest'

import { gapAt, isOwnGap } from '../../../renderer/story/gap-at.ts'

const rows = [0, 1, 2].map((at) => ({ top: 100 + at * 60, bottom: 160 + at * 60 }))

it.each([
  ['above the first row', 20, null, 0],
  ['the upper half of the first', 110, null, 0],
  ['the lower half of the first', 150, null, 1],
  ['the upper half of the second', 170, null, 1],
  ['below the last', 900, null, 3],
  ['the middle of a row, from elsewhere: its place', 190, null, 1],
  ['the middle of a row, from below: its place', 190, 2, 1],
  ['the middle of a row, from above: its place, which is below it', 190, 0, 2],
])('a pointer at %s', (_where, y, dragged, gap) => {
  expect(gapAt(rows, y, dragged)).toBe(gap)
})

it('an empty list has one gap', () => {
  expect(gapAt([], 500, null)).toBe(0)
})

it('both gaps beside a row leave it where it is', () => {
  expect([0, 1, 2, 3].map((gap) => isOwnGap(gap, 1))).toEqual([false, true, true, false])
  expect(isOwnGap(0, -1)).toBe(false)
})
