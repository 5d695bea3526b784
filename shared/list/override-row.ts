import type { Guid } from '../article/guid.ts'
import { entryOf } from './entry-of.ts'
import type { ListView } from './list-view.ts'
import type { DeskList, EntryId } from './list.ts'
import { newEntry } from './new-entry.ts'
import { overrideEntry, type Overrides } from './override-entry.ts'
import { place } from './place.ts'

/**
 * Gives the row of an article other words, picture and links. One that only flows is pinned where
 * it stands: words belong to an entry, and nobody has placed one. Null when there is no such row.
 */
export function overrideRow(
  view: ListView,
  article: Guid,
  overrides: Overrides,
  newId: () => EntryId,
): DeskList | null {
  const { list, draft } = view
  if (entryOf(list, article) !== null) return overrideEntry(list, article, overrides)
  const at = draft.findIndex(({ entry }) => entry.article === article)
  if (at === -1) return null
  return overrideEntry(place(view, newEntry(newId(), article), at), article, overrides)
}
