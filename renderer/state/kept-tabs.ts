/** The tabs of each desk, kept on this machine and never in the desk, which others share. */
import { type KeptTabs, readTabs } from '../../shared/tabs/read-tabs.ts'
import type { Tabs } from '../../shared/tabs/tabs.ts'

const place = 'tabs'
const mostDesks = 20
const laterMs = 250

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

/** What is to be kept and is not yet: where a tab is clicked, its text comes first. */
let waiting: readonly [folder: string, tabs: Tabs] | null = null
let timer: ReturnType<typeof setTimeout> | undefined

export function recallTabs(folder: string): Tabs {
  keepNow()
  return readTabs(readAll().find(([of]) => of === folder)?.[1])
}

/** Keeps them a moment later, and before the page goes. */
export function keepTabs(folder: string, tabs: Tabs): void {
  if (waiting !== null && waiting[0] !== folder) keepNow()
  waiting = [folder, tabs]
  timer ??= setTimeout(keepNow, laterMs)
}

/** Keeps what waits to be kept. */
export function keepNow(): void {
  clearTimeout(timer)
  timer = undefined
  if (waiting === null) return
  const [folder, { order, active, sides }] = waiting
  waiting = null
  const others = readAll().filter(([of]) => of !== folder)
  const kept: Kept = [[folder, { order, active, sides }] as const, ...others].slice(0, mostDesks)
  localStorage.setItem(place, JSON.stringify(kept))
}
