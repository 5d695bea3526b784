import { showTab } from './show-tab.ts'
import type { Tabs } from './tabs.ts'

/** Shows the tab before or after the active one, around the end. */
export function stepTab(tabs: Tabs, by: 1 | -1): Tabs {
  const { order, active } = tabs
  const at = active === null ? -1 : order.indexOf(active)
  const guid = order[(at + by + order.length) % order.length]
  return guid === undefined ? tabs : showTab(tabs, guid)
}
