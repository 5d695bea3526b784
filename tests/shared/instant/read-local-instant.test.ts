import { expect, test } from 'vitest'

import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'

const pattern = 'HH:mm dd.MM.yyyy'

test.each([
  ['14:19 25.11.2022', 'Europe/Kyiv', '2022-11-25T12:19:00Z'],
  ['14:19 25.07.2022', 'Europe/Kyiv', '2022-07-25T11:19:00Z'],
  [' 00:00 01.01.2027 ', 'America/New_York', '2027-01-01T05:00:00Z'],
])('%s on a clock in %s is %s', (text, timezone, instant) => {
  expect(readLocalInstant(text, pattern, timezone)).toBe(instant)
})

test.each([
  ['', 'nothing'],
  ['14:19', 'no day'],
  ['25:00 01.01.2026', 'no such hour'],
  ['14:19 31.02.2026', 'no such day'],
  ['03:30 29.03.2026', 'an hour that the clocks leap over'],
  ['14:19 25.11.22', 'a year cut short'],
])('%j is no time: %s', (text) => {
  expect(readLocalInstant(text, pattern, 'Europe/Kyiv')).toBeNull()
})
