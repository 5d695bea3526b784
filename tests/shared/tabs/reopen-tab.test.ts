import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { reopenTab } from '../../../shared/tabs/reopen-tab.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('a closed tab that is opened again', () => {
  it('stands where it stood and is shown', () => {
    const tabs = someTabs('a [b] c')
    expect(reopenTab(closeTab(tabs, aGuid('b')))).toEqual(tabs)
  })

  it('is the last that was closed, then the one before', () => {
    const both = closeTab(closeTab(someTabs('[a] b c'), aGuid('a')), aGuid('c'))
    const once = reopenTab(both)
    expect([once.order, once.active]).toEqual([['b', 'c'], 'c'])
    expect(reopenTab(once).order).toEqual(['a', 'b', 'c'])
  })

  it('of none closed changes nothing', () => {
    expect(reopenTab(someTabs('[a] b'))).toEqual(someTabs('[a] b'))
  })

  it('brings the whole row back after any number of closings', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (closing) => {
        let tabs = someTabs('[a] b c d e')
        for (const name of closing) tabs = closeTab(tabs, aGuid(name))
        for (const _ of closing) tabs = reopenTab(tabs)
        expect(tabs.order).toEqual(names)
      }),
    )
  })
})
