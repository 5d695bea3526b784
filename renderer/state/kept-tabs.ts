/** The tabs of each desk, kept on this machine and never in the desk, which others share. */
import { type KeptTabs, readTabs } from '../../shared/tabs/read-tabs.ts'
import type { Tabs } from '../../shared/tabs/tabs.ts'

const place = 'tabs'
const mostDesks = 20

type Kept = readonly (readonly [folder: string, tabs: KeptTabs])[]

// A convenience, so anything odd counts as nothing.
function readAll(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? (kept.filter(Array.isArray) as unknown as Kept) : []
  } catch {
    return []
  }
}

export function recallTabs(folder: string): Tabs {
  return readTabs(readAll().find(([of]) => of === folder)?.[1])
}

export function keepTabs(folder: string, { order, active, sides }: Tabs): void {
  const others = readAll().filter(([of]) => of !== folder)
  const kept: Kept = [[folder, { order, active, sides }] as const, ...others].slice(0, mostDesks)
  localStorage.setItem(place, JSON.stringify(kept))
}
