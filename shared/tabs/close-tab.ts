import type { Guid } from '../article/guid.ts'
import { dropTabs } from './drop-tabs.ts'
import type { Tabs } from './tabs.ts'

const mostClosed = 30

/** Closes a tab; it can be opened again in its place. */
export function closeTab(tabs: Tabs, guid: Guid): Tabs {
  const at = tabs.order.indexOf(guid)
  if (at === -1) return tabs
  const closed = [...tabs.closed, { guid, at }].slice(-mostClosed)
  return { ...dropTabs(tabs, new Set([guid])), closed }
}
