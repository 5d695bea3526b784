import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import { entriesOf } from './entries-of.ts'
import type { DeskList, Entry } from './list.ts'

/** The entry a list's draft holds for an article; null when it holds none, as for one that only flows. */
export function entryOf(list: DeskList, article: Guid): Entry | null {
  return entriesOf(draftOf(list)).find((entry) => entry.article === article) ?? null
}
