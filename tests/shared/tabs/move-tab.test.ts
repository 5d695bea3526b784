import { describe, expect, it } from 'vitest'

import { moveTab } from '../../../shared/tabs/move-tab.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('a tab that is moved to a gap', () => {
  it.each([
    ['a', 0, 'a b c'],
    ['a', 1, 'a b c'],
    ['a', 2, 'b a c'],
    ['a', 3, 'b c a'],
    ['c', 0, 'c a b'],
    ['x', 0, 'a b c'],
  ])('%s to %i gives “%s”, and what is shown stays', (guid, gap, after) => {
    const { order, active } = moveTab(someTabs('a [b] c'), aGuid(guid), gap)
    expect([order.join(' '), active]).toEqual([after, 'b'])
  })
})
