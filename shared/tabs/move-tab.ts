import type { Guid } from '../article/guid.ts'
import type { Tabs } from './tabs.ts'

/** Moves a tab to `gap`; gaps count the spaces between tabs, so 0 is before the first. */
export function moveTab(tabs: Tabs, guid: Guid, gap: number): Tabs {
  if (!tabs.order.includes(guid)) return tabs
  const before = tabs.order.slice(0, gap).filter((other) => other !== guid)
  const after = tabs.order.slice(gap).filter((other) => other !== guid)
  return { ...tabs, order: [...before, guid, ...after] }
}
