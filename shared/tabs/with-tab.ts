import type { Guid } from '../article/guid.ts'
import type { Tabs } from './tabs.ts'

/** The article has a tab, new or its own; what is shown stays. */
export function withTab(tabs: Tabs, guid: Guid): Tabs {
  if (tabs.order.includes(guid)) return tabs
  const at = tabs.active === null ? tabs.order.length : tabs.order.indexOf(tabs.active) + 1
  return {
    ...tabs,
    order: tabs.order.toSpliced(at, 0, guid),
    closed: tabs.closed.filter((one) => one.guid !== guid),
  }
}
