import { expect, it } from 'vitest'

import { sortInTurns } from '../../../electron/search/sort-in-turns.ts'

it('sorts as a plain sort does, and lets others have their turn', async () => {
  const items = Array.from({ length: 9_001 }, (_, at) => ({ key: (at * 7_919) % 613, at }))
  const compare = (one: { key: number }, other: { key: number }) => one.key - other.key
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const sorted = await sortInTurns(items, compare)
  clearInterval(counting)
  expect(sorted).toEqual(items.toSorted(compare))
  expect(turns).toBeGreaterThan(0)
})
