import { describe, expect, it } from 'vitest'

import { shortTime } from '../../../renderer/story/short-time.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const kyiv = 'Europe/Kyiv'
const now = new Date('2026-11-23T22:30:00Z') // 00:30 on the 24th in Kyiv

function shown(instant: string, zone = kyiv) {
  return shortTime(instant as Instant, now, zone)
}

describe('the time of a row', () => {
  it('is the desk’s, and says no day today', () => {
    expect(shown('2026-11-23T22:10:00Z')).toEqual({ time: '00:10', day: '' })
  })

  it('says the day of what came before the desk’s midnight', () => {
    expect(shown('2026-11-23T21:59:00Z')).toEqual({ time: '23:59', day: '23 Nov' })
    expect(shown('2026-11-23T21:59:00Z', 'UTC')).toEqual({ time: '21:59', day: '' })
  })

  it('says the year of another year', () => {
    expect(shown('2022-11-25T12:19:00Z')).toEqual({ time: '14:19', day: '25 Nov 2022' })
  })
})
