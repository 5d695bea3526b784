import { describe, expect, it } from 'vitest'

import { dayEdges } from '../../../shared/query/day-edges.ts'

describe('a day of the desk', () => {
  it.each([
    ['2022-11-25', 'Europe/Kyiv', '2022-11-24T22:00:00Z', '2022-11-25T22:00:00Z'],
    ['2022-12-31', 'UTC', '2022-12-31T00:00:00Z', '2023-01-01T00:00:00Z'],
    // The clocks go forward, so this day has 23 hours, and back, so this one has 25.
    ['2026-03-29', 'Europe/Kyiv', '2026-03-28T22:00:00Z', '2026-03-29T21:00:00Z'],
    ['2026-10-25', 'Europe/Kyiv', '2026-10-24T21:00:00Z', '2026-10-25T22:00:00Z'],
    ['2024-02-28', 'America/New_York', '2024-02-28T05:00:00Z', '2024-02-29T05:00:00Z'],
  ])('%s in %s lasts from %s until %s', (day, timezone, from, until) => {
    expect(dayEdges(day, timezone)).toEqual({ from, until })
    expect(dayEdges(day, timezone)).toBe(dayEdges(day, timezone))
  })

  it('is none when the calendar has no such day', () => {
    expect(dayEdges('2022-13-45', 'UTC')).toBeNull()
  })
})
