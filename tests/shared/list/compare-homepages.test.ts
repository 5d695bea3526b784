import { expect, it } from 'vitest'

import { compareHomepages } from '../../../shared/list/compare-homepages.ts'
import type { PastList, PastRow } from '../../../shared/list/past-list.ts'
import { anEntry } from '../../support/a-list-view.ts'

function row(letter: string, more: Partial<PastRow> = {}): PastRow {
  const entry = anEntry(letter)
  return { article: entry.article, headline: letter, isPinned: false, entry, head: null, ...more }
}

function aList(name: string, rows: readonly PastRow[]): PastList {
  return { name, title: name, kind: 'byHand', since: null, isReckoned: false, rows }
}

const letters = (text: string): readonly PastRow[] => text.split('').map((letter) => row(letter))

function told(before: readonly PastList[], after: readonly PastList[]): readonly string[] {
  return compareHomepages(before, after).map(({ name, changes }) => {
    const words = changes.map(({ kind, headline, what }) => [kind, headline, ...what].join(' '))
    return `${name}: ${words.join(', ')}`
  })
}

it('tells what was added, dropped and moved in each list', () => {
  const before = [aList('hot', letters('abcd')), aList('latest', letters('x'))]
  const after = [aList('hot', letters('nbda')), aList('latest', letters('x'))]
  expect(told(before, after)).toEqual(['hot: added n, moved a, dropped c', 'latest: '])
})

it('tells which parts of an entry are other than they were', () => {
  const image = { media: 'm', alt: '', caption: '', credit: '' } as never
  const before = [aList('hot', [row('a'), row('b')])]
  const after = [
    aList('hot', [
      row('a', { headline: 'Another', isPinned: true }),
      row('b', {
        entry: { ...anEntry('b'), kicker: 'Live', image, sublinks: [anEntry('c').article] },
      }),
    ]),
  ]
  expect(told(before, after)).toEqual([
    'hot: changed Another headline pin, changed b kicker picture links',
  ])
})

it('a list that stood at one of the moments only was filled or emptied', () => {
  expect(told([], [aList('sport', letters('s'))])).toEqual(['sport: added s'])
  expect(told([aList('sport', letters('s'))], [])).toEqual(['sport: dropped s'])
})
