import { describe, expect, it } from 'vitest'

import { openTab } from '../../../shared/tabs/open-tab.ts'
import { noTabs } from '../../../shared/tabs/tabs.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('an article that is opened', () => {
  it.each([
    ['', 'a', '[a]'],
    ['a [b] c', 'd', 'a b [d] c'],
    ['a [b] c', 'c', 'a b [c]'],
    ['a [b] c', 'b', 'a [b] c'],
    // Beside another it takes the place of the one that commands went to.
    ['[a|b]', 'c', 'a c b'],
  ])('in the tabs “%s”: %s gives “%s”', (before, guid, after) => {
    expect(openTab(someTabs(before), aGuid(guid)).order).toEqual(someTabs(after).order)
    expect(openTab(someTabs(before), aGuid(guid)).active).toBe(guid)
  })

  it('takes the place of the active one of two', () => {
    const sides = (before: string, guid: string) => openTab(someTabs(before), aGuid(guid)).sides
    expect(sides('[a|b] c', 'c')).toEqual({ left: 'c', right: 'b' })
    expect(sides('[a|b*] c', 'c')).toEqual({ left: 'a', right: 'c' })
    expect(sides('[a|b*] c', 'a')).toEqual({ left: 'a', right: 'b' })
  })

  it('needs not be opened again', () => {
    const tabs = { ...noTabs, closed: [{ guid: aGuid('a'), at: 0 }] }
    expect(openTab(tabs, aGuid('a')).closed).toEqual([])
  })
})
