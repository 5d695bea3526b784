import { expect, it } from 'vitest'

import { figureOf } from './figure.ts'
import { benchPage } from './report.ts'

const record = (again: number, limit: Parameters<typeof figureOf>[2]) => ({
  measure: 'typing',
  about: 'Keys.',
  at: '2026-11-25 15:00 UTC',
  commit: 'abc1234',
  machine: '2 × Slow',
  figures: [figureOf('Key to paint', { ours: [11], baseline: [10], again: [again] }, limit)],
})

it('a figure stands with its limit, its spread and where it was taken', () => {
  const page = benchPage([record(10, { of: 'ratio', most: 1.15 })])
  expect(page).toContain(
    '| Key to paint | 11.00 ms | 10.00 ms | 1.100 | ≤ 1.15 | 1.000 | 1 / 1 + 1 | holds |',
  )
  expect(page).toContain('2026-11-25 15:00 UTC, commit abc1234, 2 × Slow')
})

it('a cost is said in its unit', () => {
  expect(benchPage([record(10, { of: 'difference', most: 0.5 })])).toContain(
    '| 1.100, +1.00 ms | ≤ 0.5 ms | 1.000 | 1 / 1 + 1 | **misses** |',
  )
})

it('a void run is shown, and says that it is void', () => {
  expect(benchPage([record(10.5, { of: 'ratio', most: 1.15 })])).toContain(
    '| 1.050 | 1 / 1 + 1 | **void**: the baseline differs from itself |',
  )
})

it('what has no baseline stands by itself', () => {
  const facts = [
    { what: 'The index in memory', unit: 'MB', value: 231.4, most: null },
    { what: 'Frames lost', unit: 'frames', value: 2, most: 0 },
  ] as const
  const page = benchPage([{ ...record(10, null), figures: facts }])
  expect(page).toContain('| The index in memory | 231 MB | – | – | – | – | – | stated |')
  expect(page).toContain('| Frames lost | 2 frames | – | – | ≤ 0 frames | – | – | **misses** |')
})
