import { expect, it } from 'vitest'

import { timeLeft } from '../../../shared/export/time-left.ts'

it.each([
  [{ done: 0, total: 10 }, 5000, null],
  [{ done: 5, total: 10 }, 500, null],
  [{ done: 5, total: 10 }, 5000, 5],
  [{ done: 1, total: 4 }, 2500, 8],
  [{ done: 10, total: 10 }, 9000, 0],
])('after %j in %i ms there are %j seconds left', (progress, workedMs, seconds) => {
  expect(timeLeft(progress, workedMs)).toBe(seconds)
})
