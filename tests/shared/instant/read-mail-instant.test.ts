import { describe, expect, it } from 'vitest'

import { readMailInstant } from '../../../shared/instant/read-mail-instant.ts'

describe('a time as mail writes it', () => {
  it.each([
    ['Mon, 23 Nov 2026 09:30:00 +0200', '2026-11-23T07:30:00Z'],
    ['23 Nov 2026 09:30 GMT', '2026-11-23T09:30:00Z'],
    ['Monday, 23 November 2026 09:30:15 Z', '2026-11-23T09:30:15Z'],
    ['Mon, 3 Nov 26 9:30:00 EST', '2026-11-03T14:30:00Z'],
    ['Sun, 01 Feb 98 00:00:00 +00:00', '1998-02-01T00:00:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(readMailInstant(text)).toBe(instant)
  })

  it.each([
    'Mon, 23 Nov 2026 09:30:00',
    'Mon, 23 Nov 2026',
    'Mon, 31 Nov 2026 09:30:00 GMT',
    'Mon, 23 Лис 2026 09:30:00 GMT',
    'Mon, 23 Nov 2026 25:30:00 GMT',
    'Mon, 23 Nov 2026 09:30:00 A',
    '',
  ])('“%s” is none', (text) => {
    expect(readMailInstant(text)).toBeNull()
  })
})
