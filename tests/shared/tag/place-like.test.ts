import { expect, it } from 'vitest'

import { placeLike } from '../../../shared/tag/place-like.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const ids = (names: string) => names.split('') as readonly string[] as readonly TagId[]

it.each([
  ['after the tag that it follows', 'ab', 'x', 'axb', 'axb'],
  ['after the nearest that is there', 'a', 'x', 'abx', 'ax'],
  ['first when it follows none', 'ab', 'x', 'xab', 'xab'],
  ['nowhere when it is there', 'ax', 'x', 'xa', 'ax'],
])('a tag is put %s', (_, tags, tag, order, placed) => {
  expect(placeLike(ids(tags), tag as TagId, ids(order))).toEqual(ids(placed))
})
