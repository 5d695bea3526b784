import { expect, it } from 'vitest'

import { articlesIn } from '../../../shared/list/articles-in.ts'
import { discard } from '../../../shared/list/discard.ts'
import { draftOf } from '../../../shared/list/draft-of.ts'
import { launchList } from '../../../shared/list/launch-list.ts'
import { place } from '../../../shared/list/place.ts'
import { remove } from '../../../shared/list/remove.ts'
import { withdraw } from '../../../shared/list/withdraw.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { anEntry, hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

const { article: b } = anEntry('b')

it('a killed story leaves draft and live at once', () => {
  const list = withdraw(place(viewOf(hotOf('abc')), anEntry('x'), 0), b)
  expect(articlesIn(list).has(b)).toBe(false)
  expect(draftOf(list).entries.map(({ article }) => article)).toEqual(['x', 'a', 'c'])
  expect(list.live.entries.map(({ article }) => article)).toEqual(['a', 'c'])
  expect(list.revision).toBe(2)
})

it('a killed story leaves no pin behind', () => {
  const list = withdraw(latestWith({ b: 0, q: 1 }), b)
  expect(list.live.pins.map(({ position, entry }) => [position, entry.article])).toEqual([[1, 'q']])
})

it('a list that never held the story is the same list, not a copy', () => {
  const list = hotOf('acd')
  expect(withdraw(list, b)).toBe(list)
})

it('a draft that differed by the killed story alone is none', () => {
  expect(withdraw(place(viewOf(hotOf('ac')), anEntry('b'), 1), b).draft).toBe(null)
  expect(withdraw(remove(hotOf('abc'), b), b).draft).toBe(null)
})

it('a launch makes the draft live and notes when; a discard goes back to live', () => {
  const drafted = place(viewOf(hotOf('abc')), anEntry('x'), 0)
  const launched = launchList(drafted, { at: minutesAgo(0), by: 'Olena' })
  expect(launched).toEqual({
    ...drafted,
    revision: 2,
    live: drafted.draft,
    draft: null,
    launched: { at: minutesAgo(0), by: 'Olena' },
  })
  expect(discard(drafted)).toEqual({ ...hotOf('abc'), revision: 2 })
})
