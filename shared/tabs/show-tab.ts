import type { Guid } from '../article/guid.ts'
import type { Sides, Tabs } from './tabs.ts'

/** Makes an open article the active one; beside another it takes the place of the one that was. */
export function showTab(tabs: Tabs, guid: Guid): Tabs {
  if (tabs.active === guid || !tabs.order.includes(guid)) return tabs
  return { ...tabs, active: guid, sides: tabs.sides && sidesWith(tabs.sides, tabs.active, guid) }
}

function sidesWith({ left, right }: Sides, active: Guid | null, guid: Guid): Sides {
  if (guid === left || guid === right) return { left, right }
  return active === left ? { left: guid, right } : { left, right: guid }
}
