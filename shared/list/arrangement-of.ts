import type { LaunchedList } from './launch.ts'
import type { Arrangement, DeskList, EntryId } from './list.ts'
import { newEntry } from './new-entry.ts'
import { emptyArrangement } from './new-list.ts'

/** How a launched list was arranged; from what it showed where an older Wiredesk kept no more. */
export function arrangementOf(
  { arrangement, shown }: LaunchedList,
  kind: DeskList['kind'],
  newId: () => EntryId,
): Arrangement {
  if (arrangement !== null) return arrangement
  // A list by time fills itself again: what flowed then was pinned by nobody.
  if (kind === 'byTime') return emptyArrangement
  return { ...emptyArrangement, entries: shown.map(({ guid }) => newEntry(newId(), guid)) }
}
