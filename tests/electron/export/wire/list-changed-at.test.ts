import { expect, it } from 'vitest'

import { publicReader } from '../../../../electron/export/public-reader.ts'
import { listsChangedAt } from '../../../../electron/export/wire/list-changed-at.ts'
import { omissionOf } from '../../../../shared/article/omission-of.ts'
import type { Version } from '../../../../shared/article/version.ts'
import { aDesk, aHotList } from '../../../support/a-desk.ts'
import { articleOf, at, aVersion, guidOf, noon } from '../../../support/an-article.ts'

const now = at('2026-11-25T12:00:00Z')
const later = at('2026-11-24T09:00:00Z')
const launched = { at: at('2026-11-22T08:00:00Z'), by: 'Chief' }

function changes(versions: readonly Version[], wish: Parameters<typeof aDesk>[0] = {}) {
  const hot = { ...aHotList(guidOf('one'), guidOf('two')), launched }
  const reader = publicReader(aDesk({ versions, hot, ...wish }))
  const mayShow = (head: Parameters<typeof omissionOf>[0]): boolean =>
    omissionOf(head, now) === null
  const changedAt = listsChangedAt({ reader, now, mayShow })
  return { hot: changedAt(reader.list('hot')), latest: changedAt(reader.list('latest')) }
}

const one = aVersion('one')

it('a list changes when it is launched, one by time when a story comes', () => {
  expect(changes([one, aVersion('two')])).toEqual({ hot: launched.at, latest: noon })
  expect(changes([one, aVersion('other', { releasedAt: later })])).toEqual({
    hot: launched.at,
    latest: later,
  })
})

it('a story that is killed changes the lists that showed it, and no list falls back', () => {
  const killed = aVersion('two', { version: 2, state: 'killed', releasedAt: later })
  expect(changes([one, killed])).toEqual({ hot: later, latest: later })
})

it('so does one whose time ran out, or whose embargo ended, which is no release', () => {
  for (const content of [{ expires: later }, { embargoedUntil: later }])
    expect(changes([one, aVersion('two', { content })])).toEqual({ hot: later, latest: later })
  const still = aVersion('two', { content: { embargoedUntil: at('2027-01-01T00:00:00Z') } })
  expect(changes([one, still])).toEqual({ hot: launched.at, latest: noon })
})

it('so does one that was spiked, and a story that was never out changes nothing', () => {
  const two = aVersion('two')
  const spiked = { ...articleOf(two), state: 'spiked' as const, changedAt: later }
  expect(changes([one, two], { articles: [spiked] })).toEqual({ hot: later, latest: later })
  const never = { releasedAt: null, firstReleasedAt: null, version: 0, state: 'draft' as const }
  const draft = { ...articleOf(two), ...never, changedAt: later }
  expect(changes([one], { articles: [draft] })).toEqual({ hot: launched.at, latest: noon })
  expect(changes([]).latest).toBeNull()
})
