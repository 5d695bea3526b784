import { expect, it } from 'vitest'

import { actsForAll } from '../../../shared/library/acts-for-all.ts'

it('offers what may be done to every one of a selection', () => {
  expect(actsForAll(['draft', 'ready'])).toEqual(['spike'])
  expect(actsForAll(['draft'])).toEqual(['sendToReview', 'approve', 'spike'])
  expect(actsForAll(['published', 'corrected'])).toEqual(['hold', 'kill'])
  expect(actsForAll(['published', 'held'])).toEqual(['kill'])
  expect(actsForAll(['spiked'])).toEqual(['unspike'])
})

it('offers nothing that one of them would refuse, nor for none', () => {
  expect(actsForAll(['draft', 'published'])).toEqual([])
  expect(actsForAll([])).toEqual([])
})
