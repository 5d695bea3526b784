import type { Guid } from '../article/guid.ts'
import { moveTab } from './move-tab.ts'
import type { Tabs } from './tabs.ts'

/** Moves a tab by one place; at the end of the row it stays. */
export function moveTabBy(tabs: Tabs, guid: Guid, by: 1 | -1): Tabs {
  const at = tabs.order.indexOf(guid)
  return moveTab(tabs, guid, Math.max(0, by === 1 ? at + 2 : at - 1))
}
