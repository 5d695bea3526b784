import type { Guid } from '../article/guid.ts'
import type { Entry, EntryId } from './list.ts'

/** An entry that shows its article as it is. */
export function newEntry(id: EntryId, article: Guid): Entry {
  return { id, article, headline: null, headlineOf: null, kicker: null, image: null, sublinks: [] }
}
