import { describe, expect, it } from 'vitest'

import {
  differenceOf,
  figureInTurns,
  figureOf,
  median,
  p95,
  pick,
  type Samples,
  verdictOn,
  verdictOnFact,
} from './figure.ts'

const steady: Samples = { ours: [11, 12, 13], baseline: [10, 9, 11], again: [10, 10, 10] }
const most = (most: number) => ({ of: 'ratio', most }) as const

describe('the figures of a bench', () => {
  it.each([
    [[3], 3],
    [[10, 2, 9], 9],
    [[4, 1, 3, 2], 2.5],
  ])('the p50 of %j is %d', (values, found) => {
    expect(median(values)).toBe(found)
  })

  it('refuse to say anything of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured')
    expect(() => p95([])).toThrow('nothing was measured')
  })

  it('tell what 95 of 100 stay within', () => {
    expect(p95(Array.from({ length: 100 }, (_, at) => 100 - at))).toBe(96)
    expect(p95([7])).toBe(7)
  })

  it.each([
    [0, 0, 'holds'],
    [1, 0, 'misses'],
    [1, null, 'stated'],
  ] as const)('of %d frames lost, with %j allowed', (value, most, verdict) => {
    expect(verdictOnFact({ what: 'frames lost', unit: 'frames', value, most })).toBe(verdict)
  })

  it('compare with the whole baseline, and that with itself', () => {
    const figure = figureOf('keys', { ...steady, again: [10, 10.2, 10.4] }, null)
    expect(figure.ours).toBe(12)
    expect(figure.baseline).toBe(10.1)
    expect(figure.ratio).toBeCloseTo(12 / 10.1)
    expect(figure.spread).toBeCloseTo(1.02)
    expect(figure.samples).toEqual({ ours: 3, baseline: 3, again: 3 })
  })

  it('compare each round with itself, where a machine turns slow in between', () => {
    const drifting: Samples = {
      ours: [11, 11, 21, 21, 21],
      baseline: [10, 10, 10, 20, 20],
      again: [10, 10, 30, 20, 20],
    }
    const figure = figureInTurns('keys', drifting, most(1.1))
    expect(figure).toMatchObject({ ours: 21, baseline: 20, ratio: 1.05, spread: 1 })
    expect(verdictOn(figure)).toBe('holds')
    const clock = { of: 'ours', most: 20 } as const
    expect(figureInTurns('clock', drifting, clock)).toMatchObject({ ours: 21, baseline: 20 })
    expect(figureInTurns('clock', { ...drifting, ours: [1, 2, 3, 4, 5] }, clock).ours).toBe(3)
    const apart = { ...drifting, again: [10.5, 10.5, 30, 21, 21] }
    expect(figureInTurns('keys', apart, null).spread).toBeGreaterThan(1.03)
    expect(() => figureInTurns('keys', { ...drifting, again: [10] }, null)).toThrow('not whole')
  })

  it.each([
    ['at its limit', most(1.2), 'holds'],
    ['over its limit', most(1.19), 'misses'],
    ['without a limit', null, 'stated'],
  ] as const)('%s', (_case, limit, verdict) => {
    expect(verdictOn(figureOf('keys', steady, limit))).toBe(verdict)
  })

  it('may be held against what is measured alone', () => {
    expect(verdictOn(figureOf('frame', steady, { of: 'ours', most: 12 }))).toBe('holds')
    expect(verdictOn(figureOf('frame', steady, { of: 'ours', most: 11 }))).toBe('misses')
  })

  it.each([
    [2, 'holds'],
    [1.9, 'misses'],
  ] as const)('hold a difference to its own unit: at most %d ms', (most, verdict) => {
    const figure = figureOf('keys', steady, { of: 'difference', most })
    expect(differenceOf(figure)).toBe(2)
    expect(verdictOn(figure)).toBe(verdict)
  })

  it.each([
    [9.69, 'void'],
    [9.7, 'holds'],
    [10.3, 'holds'],
    [10.31, 'void'],
    [Number.NaN, 'void'],
  ] as const)('are void when the baseline is 10 and then %d', (again, verdict) => {
    expect(verdictOn(figureOf('keys', { ...steady, again: [again] }, most(9)))).toBe(verdict)
  })

  it('take one of several things that were measured together', () => {
    const both = { ours: [{ page: 1, main: 2 }], baseline: [{ page: 3, main: 4 }], again: [] }
    expect(pick(both, ({ main }) => main)).toEqual({ ours: [2], baseline: [4], again: [] })
  })
})
