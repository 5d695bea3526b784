import { expect, it } from 'vitest'

import { nextHalfHour } from '../../../shared/instant/next-half-hour.ts'

it.each([
  ['12:01:00', '12:30:00'],
  ['12:29:00', '12:30:00'],
  // In the last minute before it there is no time left to decide.
  ['12:29:01', '13:00:00'],
  ['12:30:00', '13:00:00'],
  ['23:31:00', '24:00:00'],
])('at %s the next half hour is %s', (now, next) => {
  const day = Date.parse('2026-11-21T00:00:00Z')
  const [hours = 0, minutes = 0] = next.split(':').map(Number)
  const expected = new Date(day + (hours * 60 + minutes) * 60_000).toISOString()
  expect(nextHalfHour(new Date(`2026-11-21T${now}Z`))).toBe(expected.replace('.000', ''))
})
