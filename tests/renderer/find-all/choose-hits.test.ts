import { expect, it } from 'vitest'

import { chooseHits } from '../../../renderer/find-all/choose-hits.ts'
import { chosenHits, type HitId } from '../../../renderer/find-all/hit-id.ts'
import { type ResultRow, resultRows } from '../../../renderer/find-all/result-rows.ts'
import type { FoundArticle } from '../../../shared/find/found-article.ts'
import { guidOf } from '../../support/an-article.ts'

const hit = { place: 'body', before: '', found: 'Kiev', after: '', groups: [] } as const
const ferry: FoundArticle = {
  guid: guidOf('ferry'),
  headline: 'Ferry',
  language: 'en',
  state: 'draft',
  readOnly: null,
  hits: [hit, hit],
}
const killed: FoundArticle = { ...ferry, guid: guidOf('dead'), state: 'killed', readOnly: 'killed' }
const rows = resultRows([ferry, killed])

function press(leftOut: ReadonlySet<HitId>, ...numbers: readonly number[]): ReadonlySet<HitId> {
  return numbers.reduce((set, number) => chooseHits(set, rows[number] as ResultRow), leftOut)
}

const chosen = (leftOut: ReadonlySet<HitId>) => [
  chosenHits(ferry, leftOut),
  chosenHits(killed, leftOut),
]
const none: ReadonlySet<HitId> = new Set()

it.each<[string, readonly number[], readonly (readonly number[])[]]>([
  ['all but what may not be changed, at first', [], [[0, 1], []]],
  ['without one hit', [1], [[1], []]],
  ['with the hit again', [1, 1], [[0, 1], []]],
  ['without the article', [0], [[], []]],
  ['with all of it, when some were left out', [1, 0], [[0, 1], []]],
  ['as before, when a killed story is pressed', [3, 4], [[0, 1], []]],
])('hits are chosen %s', (_name, pressed, expected) => {
  expect(chosen(press(none, ...pressed))).toEqual(expected)
})
