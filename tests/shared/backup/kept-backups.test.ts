import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { keptBackups, usualRule } from '../../../shared/backup/kept-backups.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const zone = 'Europe/Kyiv'

function aBackup(
  number: number,
  at: string,
  more: { isByHand?: boolean; isTrue?: boolean; faultCount?: number } = {},
) {
  const { isByHand = false, isTrue = true, faultCount = 0 } = more
  const check = { at: at as Instant, isTrue, faultCount, faults: [] }
  return { number, at: at as Instant, isByHand, check }
}

type Made = ReturnType<typeof aBackup>

/** A backup each so many minutes. */
function each(minutes: number, count: number): readonly Made[] {
  const start = Date.parse('2026-05-04T00:30:00Z')
  return Array.from({ length: count }, (_, at) =>
    aBackup(at + 1, instantOf(new Date(start + at * minutes * 60_000))),
  )
}

const anyBackups = fc
  .array(
    fc.record({
      // Decades apart in any order, as clocks that lost their battery are.
      at: fc.integer({ min: 0, max: 4_000_000_000 }).map((s) => instantOf(new Date(s * 1000))),
      isByHand: fc.boolean(),
      isTrue: fc.boolean(),
      faultCount: fc.constantFrom(0, 0, 3),
    }),
    { minLength: 1, maxLength: 90 },
  )
  .map((made) => made.map(({ at, ...more }, index) => aBackup(index + 1, at, more)))

describe('the backups that are kept', () => {
  it('are the last of 24 hours, 14 days and 8 weeks', () => {
    const kept = [...keptBackups(each(60, 24 * 7 * 12), zone)].sort((one, other) => one - other)
    const last = 24 * 7 * 12
    // 00:30 UTC is 03:30 in Kyiv, so a day there ends with the one of 20:30 UTC.
    const lastOfDay = Array.from({ length: 200 }, (_, day) => 21 + day * 24).filter(
      (n) => n <= last,
    )
    expect(kept.slice(-24)).toEqual(Array.from({ length: 24 }, (_, at) => last - 23 + at))
    expect(kept.filter((n) => n <= last - 24).slice(-12)).toEqual(
      lastOfDay.filter((n) => n <= last - 24).slice(-12),
    )
    expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8)
    expect(kept[0]).toBeLessThan(last - 24 * 7 * 6)
  })

  it('thin out the same whether they are thinned after each or all at once', () => {
    let standing: readonly Made[] = []
    for (const made of each(60, 24 * 9)) {
      const all = [...standing, made]
      const kept = keptBackups(all, zone)
      standing = all.filter(({ number }) => kept.has(number))
    }
    expect(new Set(standing.map(({ number }) => number))).toEqual(
      keptBackups(each(60, 24 * 9), zone),
    )
  })

  it('hold the last five made by hand, also in one hour', () => {
    const hour = Array.from({ length: 8 }, (_, at) =>
      aBackup(at + 1, `2026-03-02T10:0${at}:00Z`, { isByHand: at < 7 }),
    )
    expect(keptBackups(hour, zone)).toEqual(new Set([3, 4, 5, 6, 7, 8]))
  })

  it('hold the last one of a desk that had no fault, however old', () => {
    const faulty = each(60 * 24 * 7, 40).map((made) =>
      made.number === 2 ? made : { ...made, check: { ...made.check, faultCount: 1 } },
    )
    expect(keptBackups(faulty, zone)).toContain(2)
  })

  it('always have the newest true one, are bounded, and are those that there are', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptBackups(backups, zone)
        const newest = backups.findLast(({ check }) => check.isTrue)
        expect(newest === undefined || kept.has(newest.number)).toBe(true)
        const { hours, days, weeks, byHand, broken } = usualRule
        expect(kept.size).toBeLessThanOrEqual(hours + days + weeks + byHand + broken + 2)
        expect(kept.size).toBeGreaterThan(0)
        for (const number of kept) expect(backups[number - 1]?.number).toBe(number)
      }),
      { numRuns: 60 },
    )
  })

  it('lose at most one backup of each kind to another, however a clock jumps', () => {
    fc.assert(
      fc.property(anyBackups, fc.integer({ min: -1_000_000, max: 1_000_000 }), (backups, hours) => {
        const before = keptBackups(backups, zone)
        const standing = backups.filter(({ number }) => before.has(number))
        const at = instantOf(new Date(Date.UTC(2026, 2, 2) + hours * 3_600_000))
        const after = keptBackups([...standing, aBackup(backups.length + 1, at)], zone)
        const gone = standing.filter(({ number }) => !after.has(number))
        // One fewer of its hour, its day, its week, and one that was the last of its kind.
        expect(gone.length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 60 },
    )
  })
})
