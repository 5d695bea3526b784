import { describe, expect, it } from 'vitest'

import { moveTabBy } from '../../../shared/tabs/move-tab-by.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('a tab that is moved by keyboard', () => {
  it.each([
    ['a', 1, 'b a c'],
    ['b', -1, 'b a c'],
    ['a', -1, 'a b c'],
    ['c', 1, 'a b c'],
  ] as const)('%s by %i gives “%s”', (guid, by, after) => {
    expect(moveTabBy(someTabs('a [b] c'), aGuid(guid), by).order.join(' ')).toBe(after)
  })
})
