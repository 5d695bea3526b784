import { expect, test } from 'vitest'

import { moveTag } from '../../../shared/tag/move-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const tags = (names: string) => names.split('') as TagId[]

test.each([
  ['down', 'abc', 'a', 2, 'bac'],
  ['to the end', 'abc', 'a', 3, 'bca'],
  ['up to be the first', 'abc', 'c', 0, 'cab'],
  ['into its own gap', 'abc', 'b', 1, 'abc'],
  ['that is not there', 'abc', 'x', 1, 'abc'],
])('a tag moves %s', (_, before, id, gap, after) => {
  expect(moveTag(tags(before), id as TagId, gap)).toEqual(tags(after))
})
