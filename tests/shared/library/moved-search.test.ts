import { expect, it } from 'vitest'

import { movedSearch } from '../../../shared/library/moved-search.ts'

it('moves a search one place, and leaves it at an end', () => {
  expect(movedSearch(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(movedSearch(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(movedSearch(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(movedSearch(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})
