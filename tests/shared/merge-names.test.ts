import { expect, it } from 'vitest'

import { mergeNames } from '../../shared/merge-names.ts'
import { placeLike } from '../../shared/tag/place-like.ts'
import type { TagId } from '../../shared/tag/tag.ts'

const ids = (names: string) => names.split('') as readonly string[] as readonly TagId[]

it.each([
  ['untouched tags are theirs, in their order', 'ab', 'ab', 'ba', 'ba'],
  ['what either adds is there, theirs in its place', 'a', 'ab', 'ac', 'acb'],
  ['what either takes away is gone', 'abc', 'ab', 'bc', 'b'],
  ['what both add is there once', 'a', 'ab', 'ab', 'ab'],
])('of two edits of one article’s tags, %s', (_, base, mine, theirs, merged) => {
  expect(mergeNames(ids(base), ids(mine), ids(theirs), placeLike)).toEqual(ids(merged))
})

it('of two edits of other names, what they add comes last and once', () => {
  expect(mergeNames(ids('ab'), ids('abc'), ids('dabc'))).toEqual(ids('abcd'))
})
