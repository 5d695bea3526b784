import { describe, expect, it } from 'vitest'

import type { TagId } from '../../../shared/tag/tag.ts'
import { withTagAt } from '../../../shared/tag/with-tag-at.ts'

const [a, b, c] = ['a', 'b', 'c'] as [string, string, string] as unknown as [TagId, TagId, TagId]

describe('a tag that is put back', () => {
  it('stands where it stood', () => {
    expect(withTagAt([a, c], b, 1)).toEqual([a, b, c])
    expect(withTagAt([], b, 4)).toEqual([b])
  })

  it('is not there twice', () => {
    expect(withTagAt([a, b], b, 0)).toEqual([a, b])
  })
})
