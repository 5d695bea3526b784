import { v7 } from 'uuid'

import { isSameJson } from '../../shared/is-same-json.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Arrangement, DeskList, Entry, EntryId } from '../../shared/list/list.ts'
import { listNameSchema } from '../../shared/list/list.ts'
import { listNameFor } from '../../shared/list/list-name-for.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { builtInLists, emptyArrangement, emptyList, isBuiltIn } from '../../shared/list/new-list.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { IncomingList } from './incoming-list.ts'

type Reader = Pick<DeskReader, 'lists' | 'head'>

/**
 * A list as the desk has it afterwards; null when nothing changes. What readers see is never changed by
 * an import: a list that was launched before gets a draft, which a person looks at. A list that flows
 * by time fills itself.
 */
export function takeList(
  { lists, head }: Reader,
  incoming: IncomingList,
  now: Instant,
): DeskList | null {
  const known = lists().find(({ name }) => name === incoming.name && name !== 'tray') ?? null
  const list = known ?? newOf(incoming, lists())
  const seen = new Set<string>()
  const entries = incoming.entries.flatMap(({ guid, headline, kicker }): Entry[] => {
    const story = head(guid)
    if (story === null || seen.has(guid)) return []
    seen.add(guid)
    const own = (story.released ?? story.working).headline
    const entry = { ...newEntry(v7() as EntryId, guid), kicker }
    return [headline === null || headline === own ? entry : { ...entry, headline, headlineOf: own }]
  })
  if (list.kind !== 'byHand') return known === null ? list : null
  if (entries.length === 0) return known === null ? list : null
  const arrangement: Arrangement = { ...emptyArrangement, entries }
  const revision = list.revision + 1
  if (isUntouched(list)) return { ...list, revision, live: arrangement }
  if (isSame(list.draft ?? list.live, arrangement)) return null
  return { ...list, revision, draft: arrangement, drafted: { at: now, by: '' } }
}

function newOf({ name, title, kind }: IncomingList, lists: readonly DeskList[]): DeskList {
  const taken = new Set(lists.map((list) => list.name))
  const rank = Math.max(...lists.map((list) => list.rank)) + 1
  const shape = kind === 'byTime' ? builtInLists.latest : builtInLists.hot
  const called = listNameSchema.safeParse(name)
  const own =
    called.success && !isBuiltIn(called.data) ? called.data : listNameFor(title || name, taken)
  return emptyList(own, rank, { ...shape, title: title.trim().slice(0, 80) || name.slice(0, 80) })
}

function isUntouched({ launched, live, draft }: DeskList): boolean {
  return launched === null && draft === null && isSameJson(live, emptyArrangement)
}

/** Whether both show the same in the same order, whatever their entries are called. */
function isSame(one: Arrangement, other: Arrangement): boolean {
  const shown = ({ entries }: Arrangement) => entries.map(({ id: _id, ...entry }) => entry)
  return isSameJson({ ...one, entries: shown(one) }, { ...other, entries: shown(other) })
}
