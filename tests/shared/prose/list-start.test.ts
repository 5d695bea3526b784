import { expect, it } from 'vitest'

import { readListStart } from '../../../shared/prose/list-start.ts'

it.each([
  [null, 1],
  ['', 1],
  [' 7 ', 7],
  ['0', 0],
  ['99999', 99_999],
  ['1', 1],
  ['42', 42],
  ['x', 1],
  ['2.5', 1],
  ['-3', 1],
  ['100000', 1],
  ['Infinity', 1],
])('a list whose attribute says %j begins with %d', (said, start) => {
  expect(readListStart(said)).toBe(start)
})
