import { setImmediate } from 'node:timers/promises'

import { beforeEach, expect, it } from 'vitest'

import {
  Range,
  type RowSource,
  selectAll,
} from '../../../../renderer/article/library/select-range.ts'
import {
  clearSelection,
  type Member,
  selectedGuids,
} from '../../../../renderer/article/library/selection.ts'
import type { Guid } from '../../../../shared/article/guid.ts'

beforeEach(clearSelection)

/** Rows none of which is at hand: they come when `arrive` is called. */
function rowsOnTheirWay() {
  const coming: (() => void)[] = []
  const source: RowSource = {
    headAt: () => undefined,
    span: (from, count) =>
      new Promise((resolve) => {
        const rows = Array.from({ length: count }, (_, at): Member => ({
          guid: `row-${from + at}` as Guid,
          state: 'draft',
        }))
        coming.push(() => resolve(rows))
      }),
  }
  /** Whatever is asked for by then, and what is asked for after it. */
  const arrive = async (): Promise<void> => {
    await setImmediate()
    for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
      next()
      await setImmediate()
    }
  }
  return { source, arrive }
}

it('all rows are selected once they have arrived', async () => {
  const { source, arrive } = rowsOnTheirWay()
  const selecting = selectAll(3, source)
  await arrive()
  await selecting
  expect(selectedGuids()).toEqual(['row-0', 'row-1', 'row-2'])
})

it('rows that arrive after the selection was let go of are not selected', async () => {
  const { source, arrive } = rowsOnTheirWay()
  const selecting = selectAll(3, source)
  clearSelection()
  await arrive()
  await selecting
  expect(selectedGuids()).toEqual([])
})

it('a range that arrives after the selection was let go of selects nothing', async () => {
  const { source, arrive } = rowsOnTheirWay()
  const range = new Range()
  range.begin(0)
  const first = range.extendTo(2, source)
  const second = range.extendTo(4, source)
  clearSelection()
  await arrive()
  await Promise.all([first, second])
  expect(selectedGuids()).toEqual([])
})
