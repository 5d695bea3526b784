import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { dropTabs } from '../../../shared/tabs/drop-tabs.ts'
import { moveTab } from '../../../shared/tabs/move-tab.ts'
import { openBeside } from '../../../shared/tabs/open-beside.ts'
import { openTab } from '../../../shared/tabs/open-tab.ts'
import { reopenTab } from '../../../shared/tabs/reopen-tab.ts'
import { showTab } from '../../../shared/tabs/show-tab.ts'
import { stepTab } from '../../../shared/tabs/step-tab.ts'
import { noTabs, type Tabs } from '../../../shared/tabs/tabs.ts'
import { aGuid } from '../../support/some-tabs.ts'

const guid = fc.constantFrom(...['a', 'b', 'c', 'd'].map(aGuid))
const act: fc.Arbitrary<(tabs: Tabs) => Tabs> = fc.oneof(
  guid.map((guid) => (tabs: Tabs) => openTab(tabs, guid)),
  guid.map((guid) => (tabs: Tabs) => openBeside(tabs, guid)),
  guid.map((guid) => (tabs: Tabs) => closeTab(tabs, guid)),
  guid.map((guid) => (tabs: Tabs) => showTab(tabs, guid)),
  guid.map((guid) => (tabs: Tabs) => dropTabs(tabs, new Set([guid]))),
  fc.tuple(guid, fc.nat(5)).map(
    ([guid, gap]) =>
      (tabs: Tabs) =>
        moveTab(tabs, guid, gap),
  ),
  fc.constant(reopenTab),
  fc.constantFrom(1 as const, -1 as const).map((by) => (tabs: Tabs) => stepTab(tabs, by)),
)

function faultsOf({ order, active, sides }: Tabs): readonly string[] {
  const shown = sides === null ? [] : [sides.left, sides.right]
  const rules: Readonly<Record<string, boolean>> = {
    'twice in the row': new Set(order).size !== order.length,
    'nothing shown': active === null && order.length > 0,
    'shown without a tab': [active ?? [], shown].flat().some((guid) => !order.includes(guid)),
    'beside itself': sides !== null && sides.left === sides.right,
    'active out of sight': sides !== null && active !== sides.left && active !== sides.right,
  }
  return Object.keys(rules).filter((rule) => rules[rule])
}

describe('tabs, whatever is done to them', () => {
  it('hold no article twice, show one while any is open, and show it among two', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let tabs = noTabs
        for (const act of acts) {
          tabs = act(tabs)
          expect(faultsOf(tabs)).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})
