import type { Guid } from '../article/guid.ts'
import { showTab } from './show-tab.ts'
import type { Tabs } from './tabs.ts'
import { withTab } from './with-tab.ts'

/** Opens an article next to the active tab; one that is open already is shown where it stands. */
export function openTab(tabs: Tabs, guid: Guid): Tabs {
  return showTab(withTab(tabs, guid), guid)
}
