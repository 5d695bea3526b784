import { assertNever } from '../assert-never.ts'
import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import type { ListView } from './list-view.ts'
import type { Arrangement, DeskList, Entry } from './list.ts'
import { withDraft } from './with-draft.ts'

type Wish = {
  readonly arrangement: Arrangement
  readonly capacity: number
  /** The articles the desk chief sees, in order. */
  readonly shown: readonly Guid[]
  readonly entry: Entry
  /** The row the article is to stand in once it has been taken out of where it is. */
  readonly target: number
}

/**
 * Puts an article into the gap, moving it if the list shows it already. Gaps count the spaces between
 * the rows shown, so 0 is above the first. In a full list the last row falls off, never the one placed.
 * A list by time pins the article where it is put.
 */
export function place(view: ListView, entry: Entry, gap: number): DeskList {
  const { list } = view
  const shown = view.draft.map((row) => row.entry.article)
  const at = shown.indexOf(entry.article)
  const rows = at === -1 ? shown.length : shown.length - 1
  const below = at !== -1 && gap > at ? gap - 1 : gap
  const target = Math.max(0, Math.min(below, rows, list.capacity - 1))
  const wish = { arrangement: draftOf(list), capacity: list.capacity, shown, entry, target }
  switch (list.kind) {
    case 'byHand':
    case 'tray':
      return withDraft(list, insert(wish))
    case 'byTime':
      return withDraft(list, pin(wish))
    default:
      return assertNever(list.kind)
  }
}

// Entries that are not shown, as an embargoed story's, keep their places between those that are.
function insert({ arrangement, capacity, shown, entry, target }: Wish): Arrangement {
  const others = arrangement.entries.filter(({ article }) => article !== entry.article)
  const follower = shown.filter((article) => article !== entry.article)[target]
  const found = others.findIndex(({ article }) => article === follower)
  const index = Math.min(found === -1 ? others.length : found, capacity - 1)
  return { ...arrangement, entries: others.toSpliced(index, 0, entry).slice(0, capacity) }
}

function pin({ arrangement, capacity, shown, entry, target }: Wish): Arrangement {
  const slots = Array.from({ length: capacity }, (): Entry | null => null)
  const unseen = []
  for (const pin of arrangement.pins) {
    if (pin.entry.article === entry.article) continue
    const row = shown.indexOf(pin.entry.article)
    if (row === -1) unseen.push(pin)
    else slots[row] = pin.entry
  }
  const left = shown.indexOf(entry.article)
  pushIn(slots, entry, target, left !== -1 && left < target ? -1 : 1)
  for (const { position, entry } of unseen) {
    const free = slots.findIndex((slot, at) => at >= position && slot === null)
    const index = free === -1 ? slots.lastIndexOf(null) : free
    if (index !== -1) slots[index] = entry
  }
  const pins = slots.flatMap((slot, position) => (slot === null ? [] : [{ position, entry: slot }]))
  return {
    ...arrangement,
    pins,
    hidden: arrangement.hidden.filter((guid) => guid !== entry.article),
    heldBack: arrangement.heldBack.filter((held) => held.article !== entry.article),
    boosts: arrangement.boosts.filter((boost) => boost.article !== entry.article),
  }
}

/** Pins in the way step aside, towards the row the article left; a new one pushes them down. */
function pushIn(slots: (Entry | null)[], entry: Entry, target: number, step: -1 | 1): void {
  let moving: Entry | null = entry
  for (let at = target; moving !== null && at >= 0 && at < slots.length; at += step) {
    const inTheWay: Entry | null = slots[at] ?? null
    slots[at] = moving
    moving = inTheWay
  }
}
