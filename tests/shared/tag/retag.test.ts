import { describe, expect, it } from 'vitest'

import { retag } from '../../../shared/tag/retag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const ids = (...names: readonly string[]) => names as readonly TagId[]

describe('an article’s tags', () => {
  it.each([
    ['a new one stands last', ['a', 'b'], 'add', ['c'], ['a', 'b', 'c']],
    ['one that is there stays where it is', ['a', 'b'], 'add', ['a', 'c'], ['a', 'b', 'c']],
    ['the same one twice is added once', [], 'add', ['c', 'c'], ['c']],
    ['what goes leaves the others in order', ['a', 'b', 'c'], 'remove', ['b'], ['a', 'c']],
    ['what is not there cannot go', ['a'], 'remove', ['b'], ['a']],
  ] as const)('%s', (_, before, way, which, after) => {
    expect(retag(ids(...before), way, ids(...which))).toEqual(after)
  })
})
