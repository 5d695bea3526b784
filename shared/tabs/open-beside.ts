import type { Guid } from '../article/guid.ts'
import { openTab } from './open-tab.ts'
import type { Tabs } from './tabs.ts'
import { withTab } from './with-tab.ts'

/** Shows an article to the right of the active one, and makes it the active one. */
export function openBeside(tabs: Tabs, guid: Guid): Tabs {
  const { active, sides } = tabs
  if (active === null) return openTab(tabs, guid)
  if (active === guid) return tabs
  const left = sides !== null && active === sides.right ? sides.left : active
  // Moved out of the left side it would leave that side empty.
  if (left === guid) return { ...tabs, active: guid }
  return { ...withTab(tabs, guid), active: guid, sides: { left, right: guid } }
}
