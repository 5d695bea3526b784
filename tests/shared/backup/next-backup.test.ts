import { describe, expect, it } from 'vitest'

import { nextBackup } from '../../../shared/backup/next-backup.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const at = (time: string): Instant => `2026-11-20T${time}:00Z` as Instant
const standing = {
  last: at('09:00'),
  hasChanged: true,
  failedAt: null,
  openedAt: at('08:00'),
  now: at('09:30'),
}

describe('the next backup', () => {
  it.each([
    ['an hour after the last when something changed', {}, at('10:00')],
    ['a day after it otherwise', { hasChanged: false }, '2026-11-21T09:00:00Z'],
    ['soon after opening when there is none', { last: null }, at('08:05')],
    ['not while the desk has just been opened', { openedAt: at('09:58') }, at('09:00')],
    [
      'again ten minutes after it failed',
      { last: at('07:00'), failedAt: at('09:28') },
      at('09:38'),
    ],
    ['not earlier for a failure', { failedAt: at('09:10') }, at('10:00')],
  ])('is due %s', (_when, more, due) => {
    const now = 'openedAt' in more ? at('09:59') : standing.now
    const expected = 'openedAt' in more ? at('10:03') : due
    expect(nextBackup({ ...standing, ...more, now })).toBe(expected)
  })

  it('is due at once when a clock was set back by years', () => {
    const now = '2016-01-01T00:00:00Z' as Instant
    expect(nextBackup({ ...standing, failedAt: at('09:10'), now }) <= now).toBe(true)
  })
})
