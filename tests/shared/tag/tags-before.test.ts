import { expect, it } from 'vitest'

import type { TagId } from '../../../shared/tag/tag.ts'
import { tagsBefore } from '../../../shared/tag/tags-before.ts'
import { tagsNow } from '../../../shared/tag/tags-now.ts'

const ids = (names: string) => names.split('') as readonly string[] as readonly TagId[]
const merged = tagsNow({ gone: { L: 'W' as TagId } })
const bothMerged = tagsNow({ gone: { L: 'W' as TagId, M: 'W' as TagId } })
const deleted = tagsNow({ gone: { L: null } })

it.each([
  ['nothing was done since', 'aW', 'aL', merged, 'aL'],
  ['both were there', 'aWb', 'aLbW', merged, 'aLbW'],
  ['another came', 'aWx', 'aL', merged, 'aLx'],
  ['they were put in another order', 'Wa', 'aL', merged, 'La'],
  ['the merged one was taken away', 'a', 'aL', merged, 'a'],
  ['of both, another came', 'aWx', 'aLW', merged, 'aLWx'],
  ['one of two that were merged is itself again', 'WM', 'LM', bothMerged, 'LM'],
  ['it was deleted, and another came', 'abx', 'aLb', deleted, 'aLbx'],
  ['it was deleted from the first place', 'bx', 'Lb', deleted, 'Lbx'],
])('a tag comes back to its place when %s', (_, current, was, now, before) => {
  expect(tagsBefore(ids(current), ids(was), now)).toEqual(ids(before))
})
