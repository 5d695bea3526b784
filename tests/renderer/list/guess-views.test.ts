import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { guessPlaced, guessViews } from '../../../renderer/list/guess-views.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { letFlow } from '../../../shared/list/let-flow.ts'
import { overrideEntry } from '../../../shared/list/override-entry.ts'
import { unpin } from '../../../shared/list/unpin.ts'
import { remove } from '../../../shared/list/remove.ts'
import { alphabet, anEntry, hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

function shown(views: readonly ListView[]): readonly string[] {
  return views.map(({ draft }) => draft.map(({ entry }) => entry.article).join(''))
}

it('what the page shows at once is what main will answer', () => {
  const letter = fc.nat(15)
  fc.assert(
    fc.property(letter, fc.nat(11), fc.constantFrom('hot', 'latest'), (at, gap, list) => {
      const head = alphabet[at]
      if (head === undefined) return
      const views = [viewOf(hotOf('zyxab')), viewOf(latestWith({ q: 2, r: 5 }))]
      const guess = guessPlaced(views, head, { list, gap, from: null })
      const answer = guess.map((view) => viewOf(view.list))
      expect(shown(guess)).toEqual(shown(answer))
    }),
  )
})

it('a story that is unpinned goes where its time puts it', () => {
  const views = [viewOf(latestWith({ q: 2 }))]
  const list = unpin(latestWith({ q: 2 }), anEntry('q').article)
  expect(shown(guessViews(views, [list]))).toEqual(['abcdefghiq'])
})

it('a row that flows up from below is not known to the page, and is not invented', () => {
  const views = [viewOf(hotOf('z')), viewOf(latestWith({}))]
  const list = remove(latestWith({}), anEntry('a').article)
  expect(shown(guessViews(views, [list]))).toEqual(['z', 'bcdefghij'])
})

it('a hidden story that is let in stands where its time puts it at once', () => {
  const { draft: live, ...list } = remove(latestWith({}), anEntry('c').article)
  const hidden = { ...list, live: live ?? list.live, draft: null }
  const views = [viewOf(hidden)]
  expect(shown(views)).toEqual(['abdefghijk'])
  const guess = guessViews(views, [letFlow(hidden, anEntry('c').article)])
  expect(shown(guess)).toEqual(['abcdefghij'])
  expect(guess[0]?.apart).toEqual([])
})

it('a link to a story of the feed is known by its headline at once', () => {
  const views = [viewOf(hotOf('a'))]
  const words = { headline: null, headlineOf: null, kicker: null, image: null }
  const list = overrideEntry(hotOf('a'), anEntry('a').article, {
    ...words,
    sublinks: [anEntry('z').article],
  })
  const linked = guessViews(views, [list], alphabet.slice(-1))
  expect(linked[0]?.draft[0]?.links.map(({ guid }) => guid)).toEqual(['z'])
  const again = guessViews(linked, [list])
  expect(again[0]?.draft[0]?.links.map(({ guid }) => guid)).toEqual(['z'])
})
