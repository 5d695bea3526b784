import type { Guid } from '../article/guid.ts'
import type { Tabs } from './tabs.ts'

/** The tabs without some articles, for good. The next tab to the right is shown, else the last. */
export function dropTabs(tabs: Tabs, gone: ReadonlySet<Guid>): Tabs {
  const order = tabs.order.filter((guid) => !gone.has(guid))
  const closed = tabs.closed.filter(({ guid }) => !gone.has(guid))
  const { sides } = tabs
  const isSideGone = sides !== null && (gone.has(sides.left) || gone.has(sides.right))
  const kept = { ...tabs, order, closed, sides: isSideGone ? null : sides }
  return { ...kept, active: activeAfter(tabs, gone) }
}

function activeAfter({ order, active, sides }: Tabs, gone: ReadonlySet<Guid>): Guid | null {
  if (active === null || !gone.has(active)) return active
  const isThere = (guid: Guid): boolean => !gone.has(guid)
  const other = sides === null ? undefined : [sides.left, sides.right].find(isThere)
  const at = order.indexOf(active)
  return other ?? order.slice(at).find(isThere) ?? order.slice(0, at).findLast(isThere) ?? null
}
