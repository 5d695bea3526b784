import { describe, expect, it } from 'vitest'

import { openBeside } from '../../../shared/tabs/open-beside.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('an article that is opened to the side', () => {
  it.each([
    ['with no other open, stands alone', '', 'a', '[a]'],
    ['stands to the right of the active one', '[a] b', 'b', '[a|b*]'],
    ['gets a tab of its own', '[a]', 'c', '[a|c*]'],
    ['of itself changes nothing', '[a] b', 'a', '[a] b'],
    ['takes the place of the right one', '[a|b]', 'c', '[a|c*] b'],
    ['takes the place of the right one that is active', '[a|b*]', 'c', '[a|b] c'],
    ['is only made active when it is the left one', '[a|b*]', 'a', '[a|b]'],
  ])('%s', (_, before, guid, after) => {
    const { active, sides } = openBeside(someTabs(before), aGuid(guid))
    expect(active).toBe(guid)
    const wanted = after === '[a|b] c' ? { left: 'a', right: 'c' } : someTabs(after).sides
    expect(sides).toEqual(wanted)
  })

  it('stands right after the active tab', () => {
    expect(openBeside(someTabs('a [b] c'), aGuid('d')).order).toEqual(['a', 'b', 'd', 'c'])
  })
})
