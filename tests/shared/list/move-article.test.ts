import { expect, it } from 'vitest'

import type { ListView } from '../../../shared/list/list-view.ts'
import type { DeskList, ListName } from '../../../shared/list/list.ts'
import { moveArticle } from '../../../shared/list/move-article.ts'
import { newList } from '../../../shared/list/new-list.ts'
import { anEntry, drafted, hotOf, viewOf } from '../../support/a-list-view.ts'

function moved(views: readonly ListView[], story: string, to: ListName, from: ListName | null) {
  const lists = moveArticle(views, anEntry(story), { list: to, gap: 0, from })
  const shown = (list: DeskList): readonly [string, string] => [list.name, drafted(list)]
  return Object.fromEntries(lists.map(shown))
}

const tray = newList('tray')

it('what a full list lets go of lies on the tray', () => {
  expect(moved([viewOf(hotOf('abcde')), viewOf(tray)], 'x', 'hot', null)).toEqual({
    hot: 'xabcd',
    tray: 'e',
  })
})

it('what comes from the tray leaves it, and what it pushes out takes its place', () => {
  const lying = moveArticle([viewOf(tray)], anEntry('x'), { list: 'tray', gap: 0, from: null })
  const views = [viewOf(hotOf('abcde')), ...lying.map((list) => viewOf(list))]
  expect(moved(views, 'x', 'hot', 'tray')).toEqual({ hot: 'xabcd', tray: 'e' })
})

it('only lists that change are answered', () => {
  const views = [viewOf(hotOf('ab')), viewOf(newList('latest')), viewOf(tray)]
  expect(moved(views, 'b', 'hot', 'hot')).toEqual({ hot: 'ba' })
})
