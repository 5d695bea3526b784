import { showTab } from './show-tab.ts'
import type { Tabs } from './tabs.ts'

/** Opens the tab that was closed last in the place it had. */
export function reopenTab(tabs: Tabs): Tabs {
  const last = tabs.closed.at(-1)
  if (last === undefined) return tabs
  const closed = tabs.closed.slice(0, -1)
  const isOpen = tabs.order.includes(last.guid)
  const order = isOpen ? tabs.order : tabs.order.toSpliced(last.at, 0, last.guid)
  return showTab({ ...tabs, order, closed }, last.guid)
}
