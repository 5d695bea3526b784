import { describe, expect, it } from 'vitest'

import { closeTab } from '../../../shared/tabs/close-tab.ts'
import type { Tabs } from '../../../shared/tabs/tabs.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

function open({ order, active, sides }: Tabs) {
  return { order, active, sides }
}

describe('a tab that is closed', () => {
  it.each([
    ['a [b] c', 'b', 'a [c]'],
    ['a b [c]', 'c', 'a [b]'],
    ['a [b] c', 'a', '[b] c'],
    ['[a]', 'a', ''],
    ['[a|b] c', 'a', '[b] c'],
    ['[a|b*] c', 'b', '[a] c'],
    ['[a|b] c', 'c', '[a|b]'],
    ['[a] b', 'x', '[a] b'],
  ])('of “%s”: without %s they are “%s”', (before, guid, after) => {
    expect(open(closeTab(someTabs(before), aGuid(guid)))).toEqual(open(someTabs(after)))
  })

  it('is remembered with its place, the last thirty of them', () => {
    const names = Array.from({ length: 40 }, (_, at) => `t${at}`)
    const closed = names.reduce<Tabs>(
      (tabs, name) => closeTab(tabs, aGuid(name)),
      someTabs(`[${names[0]}] ${names.slice(1).join(' ')}`),
    )
    expect(closed.order).toEqual([])
    expect(closed.closed.map(({ guid }) => guid)).toEqual(names.slice(10))
  })
})
