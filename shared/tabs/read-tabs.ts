import type { Guid } from '../article/guid.ts'
import { noTabs, type Sides, type Tabs } from './tabs.ts'

/** What a restart keeps of the tabs. */
export type KeptTabs = Pick<Tabs, 'order' | 'active' | 'sides'>

/** The tabs as they were kept; whatever does not fit together is left out. */
export function readTabs(kept: unknown): Tabs {
  if (!isRecord(kept) || !Array.isArray(kept['order'])) return noTabs
  const order = [...new Set(kept['order'].filter(isGuid))]
  const isThere = (guid: unknown): guid is Guid => isGuid(guid) && order.includes(guid)
  const active = isThere(kept['active']) ? kept['active'] : (order[0] ?? null)
  const sides = readSides(kept['sides'], isThere)
  const areShown = sides !== null && (active === sides.left || active === sides.right)
  return { ...noTabs, order, active, sides: areShown ? sides : null }
}

function readSides(kept: unknown, isThere: (guid: unknown) => guid is Guid): Sides | null {
  if (!isRecord(kept)) return null
  const { left, right } = kept
  return isThere(left) && isThere(right) && left !== right ? { left, right } : null
}

function isGuid(value: unknown): value is Guid {
  return typeof value === 'string' && value !== ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
