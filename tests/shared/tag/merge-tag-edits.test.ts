import { expect, it } from 'vitest'

import { mergeTagEdits } from '../../../shared/tag/merge-tag-edits.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const ids = (names: string) => names.split('') as readonly string[] as readonly TagId[]

it.each([
  ['untouched tags are theirs, in their order', 'ab', 'ab', 'ba', 'ba'],
  ['what either adds is there, theirs in its place', 'a', 'ab', 'ac', 'acb'],
  ['what either takes away is gone', 'abc', 'ab', 'bc', 'b'],
  ['what both add is there once', 'a', 'ab', 'ab', 'ab'],
])('of two edits of one article’s tags, %s', (_, base, mine, theirs, merged) => {
  expect(mergeTagEdits(ids(base), ids(mine), ids(theirs))).toEqual(ids(merged))
})
