/** Which lists are folded up on this computer; the desk's other people see them as they like. */
import type { ListName } from '../../../shared/list/list.ts'

const place = 'lists.folded'

// A convenience, so anything odd counts as nothing.
export function recallFolded(): ReadonlySet<ListName> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [])
  } catch {
    return new Set()
  }
}

export function keepFolded(folded: ReadonlySet<ListName>): void {
  localStorage.setItem(place, JSON.stringify([...folded]))
}
