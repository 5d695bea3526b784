import { expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { boost } from '../../../shared/list/boost.ts'
import { holdBack } from '../../../shared/list/hold-back.ts'
import { letFlow } from '../../../shared/list/let-flow.ts'
import { newList } from '../../../shared/list/new-list.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { flowing } from '../../../shared/list/flowing.ts'
import { alphabet, drafted } from '../../support/a-list-view.ts'

// The stories of the alphabet are a minute apart, `a` the newest.
const latest = newList('latest')

it('a boosted story stands as if it were so many minutes newer', () => {
  expect(drafted(boost(latest, 'f' as Guid, 3))).toBe('abfcdeghij')
  expect(drafted(boost(latest, 'z' as Guid, 60))).toBe('zabcdefghi')
})

it('a story held back stays out until its time, and for good while it has none', () => {
  expect(drafted(holdBack(latest, 'b' as Guid, null))).toBe('acdefghijk')
  expect(drafted(holdBack(latest, 'b' as Guid, minutesAgo(-5)))).toBe('acdefghijk')
  expect(drafted(holdBack(latest, 'b' as Guid, minutesAgo(0)))).toBe('abcdefghij')
})

it('what flows again is neither held back nor boosted, and the draft is none when live says the same', () => {
  const held = holdBack(boost(latest, 'f' as Guid, 3), 'f' as Guid, null)
  expect(drafted(held)).toBe('abcdeghijk')
  expect(letFlow(held, 'f' as Guid).draft).toBe(null)
})

it('a boosted story that the list’s rule does not take any more does not flow', () => {
  const { draft } = boost(latest, 'f' as Guid, 60)
  const shown = (takes: (guid: string) => boolean): string => {
    const newest = alphabet.slice(0, 4)
    const headOf = (guid: Guid) => alphabet.find((head) => head.guid === guid) ?? null
    const supply = { now: minutesAgo(0), newest, headOf, mayShow: () => true }
    const flow = flowing(draft ?? latest.live, { ...supply, takes: ({ guid }) => takes(guid) })
    return Array.from(flow, ({ guid }) => guid).join('')
  }
  expect(shown(() => true)).toBe('fabcd')
  expect(shown((guid) => guid < 'e')).toBe('abcd')
})
