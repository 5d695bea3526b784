import { describe, expect, it } from 'vitest'

import { stepTab } from '../../../shared/tabs/step-tab.ts'
import { noTabs } from '../../../shared/tabs/tabs.ts'
import { someTabs } from '../../support/some-tabs.ts'

describe('stepping through tabs', () => {
  it.each([
    ['a [b] c', 1, 'c'],
    ['a b [c]', 1, 'a'],
    ['[a] b c', -1, 'c'],
    ['[a]', 1, 'a'],
  ] as const)('from “%s” by %i shows %s', (before, by, active) => {
    expect(stepTab(someTabs(before), by).active).toBe(active)
  })

  it('with none open changes nothing', () => {
    expect(stepTab(noTabs, 1)).toBe(noTabs)
  })
})
