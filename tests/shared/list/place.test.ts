import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { place } from '../../../shared/list/place.ts'
import { unpin } from '../../../shared/list/unpin.ts'
import { remove } from '../../../shared/list/remove.ts'
import { anEntry, drafted, hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

describe('a story put into HOT', () => {
  it.each([
    ['', 0, 'x'],
    ['abc', 0, 'xabc'],
    ['abc', 1, 'axbc'],
    ['abc', 3, 'abcx'],
    ['abc', 99, 'abcx'],
    ['abcde', 0, 'xabcd'],
    ['abcde', 4, 'abcdx'],
    ['abcde', 5, 'abcdx'],
  ])('into %s at gap %i makes %s', (before, gap, after) => {
    expect(drafted(place(viewOf(hotOf(before)), anEntry('x'), gap))).toBe(after)
  })

  it.each([
    [0, 'abcd'],
    [1, 'abcd'],
    [2, 'bacd'],
    [4, 'bcda'],
    [9, 'bcda'],
  ])(
    'when it stands first already, moves to gap %i as %s and is never listed twice',
    (gap, after) => {
      expect(drafted(place(viewOf(hotOf('abcd')), anEntry('a'), gap))).toBe(after)
    },
  )

  it('keeps a story under embargo in its place though nobody sees it', () => {
    const list = place(viewOf(hotOf('abcd'), 'b'), anEntry('x'), 1)
    expect(list.draft?.entries.map(({ article }) => article).join('')).toBe('abxcd')
  })

  it('leaves live as it was, and no draft when it ends where it began', () => {
    const list = hotOf('abc')
    const moved = place(viewOf(list), anEntry('a'), 2)
    expect([moved.live, moved.revision]).toEqual([list.live, 1])
    const back = place(viewOf(moved), anEntry('a'), 0)
    expect([back.draft, back.revision]).toEqual([null, 2])
  })
})

describe('a story put into LATEST', () => {
  it.each([
    {
      name: 'a new one is pinned between those that flow',
      pins: {},
      story: 'x',
      gap: 2,
      after: 'abxcdefghi',
    },
    {
      name: 'one that flows already is pinned where it is put',
      pins: {},
      story: 'd',
      gap: 1,
      after: 'adbcefghij',
    },
    {
      name: 'a pin further down keeps its position',
      pins: { q: 3 },
      story: 'x',
      gap: 1,
      after: 'axbqcdefgh',
    },
    {
      name: 'a pin in the way moves down',
      pins: { q: 1 },
      story: 'x',
      gap: 1,
      after: 'axqbcdefgh',
    },
    {
      name: 'so do the pins below that one',
      pins: { q: 1, r: 2 },
      story: 'x',
      gap: 1,
      after: 'axqrbcdefg',
    },
    {
      name: 'the last pin of a full list falls off',
      pins: { q: 8, r: 9 },
      story: 'x',
      gap: 8,
      after: 'abcdefghxq',
    },
    {
      name: 'dropped at the very end it stands last',
      pins: {},
      story: 'x',
      gap: 10,
      after: 'abcdefghix',
    },
    {
      name: 'moved down past a pin, the pin moves up',
      pins: { q: 2 },
      story: 'a',
      gap: 3,
      after: 'bqacdefghi',
    },
    {
      name: 'moved up past a pin, the pin moves down',
      pins: { q: 0 },
      story: 'c',
      gap: 0,
      after: 'cqabdefghi',
    },
    {
      name: 'a pinned one moves and stays pinned',
      pins: { q: 0 },
      story: 'q',
      gap: 3,
      after: 'abqcdefghi',
    },
  ])('$name', ({ pins, story, gap, after }) => {
    const list = place(viewOf(latestWith(pins)), anEntry(story), gap)
    expect(drafted(list)).toBe(after)
    expect(viewOf(list).draft.find(({ entry }) => entry.article === story)?.isPinned).toBe(true)
  })

  it('comes out of hiding', () => {
    const hidden = remove(latestWith({}), anEntry('a').article)
    expect(drafted(hidden)).toBe('bcdefghijk')
    const placed = place(viewOf(hidden), anEntry('a'), 1)
    expect([drafted(placed), placed.draft?.hidden]).toEqual(['bacdefghij', []])
  })

  it('flows by its time again when it is unpinned', () => {
    const pinned = place(viewOf(latestWith({})), anEntry('d'), 0)
    expect(drafted(pinned)).toBe('dabcefghij')
    expect(drafted(unpin(pinned, anEntry('d').article))).toBe('abcdefghij')
  })

  it('stays pinned though hidden from sight by an embargo, and shares its position with none', () => {
    const list = place(viewOf(latestWith({ q: 1 }), 'q'), anEntry('x'), 1)
    expect(drafted(list, 'q')).toBe('axbcdefghi')
    const positions = list.draft?.pins.map(({ position, entry }) => [entry.article, position])
    expect(positions).toEqual([
      ['x', 1],
      ['q', 2],
    ])
  })
})

const story = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''))
const act = fc.record({ story, gap: fc.nat(12), isRemoval: fc.boolean() })

describe('any number of placings and removals', () => {
  it.each([
    ['HOT', hotOf('abc'), 5],
    ['LATEST', latestWith({ q: 3 }), 10],
  ])('never list a story of %s twice, nor more than it holds', (_name, start, capacity) => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let list = start
        for (const { story, gap, isRemoval } of acts) {
          const entry = anEntry(story)
          list = isRemoval ? remove(list, entry.article) : place(viewOf(list), entry, gap)
          const shown = drafted(list)
          expect(new Set(shown).size).toBe(shown.length)
          expect(shown.length).toBeLessThanOrEqual(capacity)
          expect(shown.includes(story)).toBe(!isRemoval)
          const pins = list.draft?.pins ?? list.live.pins
          expect(new Set(pins.map(({ position }) => position)).size).toBe(pins.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('put a story into the very row it was dropped in, whatever is pinned there', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
        let list = latestWith({})
        for (const { story, gap } of acts) {
          const before = drafted(list)
          list = place(viewOf(list), anEntry(story), gap)
          const at = before.indexOf(story)
          const below = at !== -1 && gap > at ? gap - 1 : gap
          expect(drafted(list).indexOf(story)).toBe(Math.min(below, 9))
        }
      }),
      { numRuns: 300 },
    )
  })
})
