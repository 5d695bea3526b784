import { expect, test } from 'vitest'

import { keepRows, keepViews } from '../../../shared/list/keep-views.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

/** As main tells it: the same in other objects. */
const told = (views: readonly ListView[]): readonly ListView[] => structuredClone(views)

test('what main tells again is what the page has', () => {
  const before = [viewOf(hotOf('abc')), viewOf(latestWith({ x: 1 }))]
  expect(keepViews(before, told(before))).toBe(before)
})

test('a list that nobody touched stays, and so do the rows of one that was', () => {
  const before = [viewOf(hotOf('abc')), viewOf(latestWith({}))]
  const after = told([viewOf(hotOf('axc')), viewOf(latestWith({}))])
  const [hot, latest] = keepViews(before, after)
  expect(latest).toBe(before[1])
  expect(hot).toEqual(after[0])
  expect(hot?.draft.map((row, at) => row === before[0]?.draft[at])).toEqual([true, false, true])
})

test('a row that moved is the very same in its new place', () => {
  const [a, b] = viewOf(hotOf('ab')).draft
  const moved = structuredClone([b, a]) as NonNullable<typeof a>[]
  const [first, second] = keepRows([a, b] as NonNullable<typeof a>[], moved)
  expect([first === b, second === a]).toEqual([true, true])
})

test('a row that says something else is the new one, and what has left is gone', () => {
  const { draft } = viewOf(hotOf('abc'))
  const after = structuredClone(draft.slice(0, 2)).map((row, at) => ({
    ...row,
    isPinned: at === 1,
  }))
  const kept = keepRows(draft, after)
  expect(kept).toEqual(after)
  expect(kept.map((row, at) => row === draft[at])).toEqual([true, false])
})

test('lists that come, go or change places are shown as they are told', () => {
  const [hot, latest] = [viewOf(hotOf('a')), viewOf(latestWith({}))]
  expect(keepViews([hot], told([hot, latest]))).toEqual([hot, latest])
  expect(keepViews([hot, latest], told([latest]))).toEqual([latest])
  const swapped = keepViews([hot, latest], told([latest, hot]))
  expect([swapped[0] === latest, swapped[1] === hot]).toEqual([true, true])
})
