import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { fill } from '../../../shared/list/fill.ts'
import type { Arrangement, Entry, EntryId } from '../../../shared/list/list.ts'
import { newEntry } from '../../../shared/list/new-entry.ts'
import { emptyArrangement } from '../../../shared/list/new-list.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'

const now = minutesAgo(0)
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const heads = names.map((name, age) => aHead(name, { age }))
const headOf = (guid: Guid): ArticleHead | null => heads.find((head) => head.guid === guid) ?? null
const byHand = { kind: 'byHand', capacity: 5 } as const
const byTime = { kind: 'byTime', capacity: 4 } as const

function entry(name: string): Entry {
  return newEntry(`entry-${name}` as EntryId, name as Guid)
}

function arrangement(wish: Partial<Arrangement> = {}): Arrangement {
  return { ...emptyArrangement, ...wish }
}

function pin(name: string, position: number): Arrangement['pins'][number] {
  return { position, entry: entry(name) }
}

function shown(
  list: { readonly kind: 'byHand' | 'byTime'; readonly capacity: number },
  wish: Partial<Arrangement>,
  held = '',
): string {
  const mayShow = ({ guid }: ArticleHead): boolean => !held.includes(guid)
  const rows = fill(list, arrangement(wish), { now, newest: heads, takes, headOf, mayShow })
  return rows
    .map(({ entry: { article }, isPinned }) => (isPinned ? `*${article}` : article))
    .join(' ')
}

const takes = (): boolean => true

describe('a list filled by hand', () => {
  const entries = ['d', 'a', 'x', 'd', 'c', 'b', 'h', 'g'].map(entry)

  it('shows its entries in order, once each, as many as it holds', () => {
    expect(shown(byHand, { entries })).toBe('d a c b h')
  })

  it('closes up where a story may not be shown', () => {
    expect(shown(byHand, { entries }, 'ac')).toBe('d b h g')
  })

  it('shows nothing that nobody placed', () => {
    expect(shown(byHand, {})).toBe('')
  })
})

describe('a list filled by time', () => {
  it('shows the newest first', () => {
    expect(shown(byTime, {})).toBe('a b c d')
  })

  it('leaves out what is hidden and what may not be shown', () => {
    expect(shown(byTime, { hidden: ['b' as Guid] }, 'a')).toBe('c d e f')
  })

  it('holds a pin at its place while news flows round it', () => {
    expect(shown(byTime, { pins: [pin('g', 1)] })).toBe('a *g b c')
    expect(shown(byTime, { pins: [pin('b', 0), pin('h', 3)] })).toBe('*b a c *h')
  })

  it('puts two pins for one place one after the other', () => {
    expect(shown(byTime, { pins: [pin('g', 0), pin('h', 0)] })).toBe('*g *h a b')
  })

  it('moves pins up when there are too few stories above them', () => {
    expect(shown(byTime, { pins: [pin('g', 3)] }, 'abcdef')).toBe('h *g')
  })

  it('names an automatic row after its article', () => {
    const [row] = fill(byTime, arrangement(), {
      now,
      newest: heads,
      takes,
      headOf,
      mayShow: () => true,
    })
    expect(row).toEqual({
      entry: newEntry('auto:a' as EntryId, 'a' as Guid),
      head: heads[0],
      isPinned: false,
      links: [],
    })
  })

  it('looks no further down the desk than it needs', () => {
    let looked = 0
    function* newest() {
      for (const head of heads) {
        looked += 1
        yield head
      }
    }
    fill(byTime, arrangement(), { now, newest: newest(), takes, headOf, mayShow: () => true })
    expect(looked).toBe(4)
  })
})

describe('any list', () => {
  const anyName = fc.constantFrom(...names, 'x')
  const anyGuid = anyName.map((name) => name as Guid)
  const anyEntries = fc.array(anyName).map((found) => found.map(entry))
  const anyPins = fc.array(fc.tuple(anyName, fc.nat(12)).map(([name, at]) => pin(name, at)))
  const anyList = fc.record({
    kind: fc.constantFrom('byHand' as const, 'byTime' as const),
    capacity: fc.integer({ min: 1, max: 10 }),
  })
  const anyArrangement = fc.record({
    entries: anyEntries,
    pins: anyPins,
    hidden: fc.array(anyName.map((name) => name as Guid)),
    heldBack: fc.array(
      fc.record({ article: anyGuid, until: fc.constantFrom(null, minutesAgo(-5), minutesAgo(5)) }),
    ),
    boosts: fc.array(fc.record({ article: anyGuid, minutes: fc.integer({ min: 1, max: 9 }) })),
  })

  it('never shows a story twice, one too many, or one that may not be shown', () => {
    fc.assert(
      fc.property(anyList, anyArrangement, fc.subarray(names), (list, arranged, held) => {
        const mayShow = ({ guid }: ArticleHead): boolean => !held.includes(guid)
        const rows = fill(list, arranged, { now, newest: heads, takes, headOf, mayShow })
        const guids = rows.map(({ entry: { article } }) => article)
        expect(new Set(guids).size).toBe(guids.length)
        expect(rows.length).toBeLessThanOrEqual(list.capacity)
        expect(rows.every(({ head }) => head !== null && mayShow(head))).toBe(true)
      }),
    )
  })

  it('leaves no room empty while there is a story for it', () => {
    fc.assert(
      fc.property(anyArrangement, fc.integer({ min: 1, max: 10 }), ({ pins, hidden }, capacity) => {
        const arranged = arrangement({ pins, hidden })
        const supply = { now, newest: heads, takes, headOf, mayShow: () => true }
        const rows = fill({ kind: 'byTime', capacity }, arranged, supply)
        const pinned = new Set(pins.map(({ entry: { article } }) => article))
        const there = heads.filter(({ guid }) => pinned.has(guid) || !hidden.includes(guid))
        // A pin below the last place waits there unless the news runs out.
        const waiting = pins.filter(({ position }) => position >= capacity).length
        expect(rows.length).toBeGreaterThanOrEqual(Math.min(capacity, there.length - waiting))
      }),
    )
  })
})
