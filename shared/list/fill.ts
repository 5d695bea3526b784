import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import type { Instant } from '../instant/instant.ts'
import { flowing } from './flowing.ts'
import type { Row } from './list-view.ts'
import type { Arrangement, DeskList, Entry, EntryId } from './list.ts'
import { newEntry } from './new-entry.ts'

export type Supply = {
  /** What is held back until a time is let in from then on. */
  readonly now: Instant
  /** Released articles that the list's rule takes, newest first; read only as far as there is room. */
  readonly newest: Iterable<ArticleHead>
  /** Whether the list's rule takes a story: one that was boosted, say, before the rule or the story changed. */
  readonly takes: (head: ArticleHead) => boolean
  readonly headOf: (guid: Guid) => ArticleHead | null
  readonly mayShow: (head: ArticleHead) => boolean
}

/** A list's rows as an arrangement asks for them; no article stands in it twice. */
export function fill(
  list: Pick<DeskList, 'kind' | 'capacity'>,
  arrangement: Arrangement,
  supply: Supply,
): readonly Row[] {
  const rows: Row[] = []
  const taken = new Set<Guid>()
  const isFull = (): boolean => rows.length >= list.capacity

  // What lies on the tray is at hand, not shown to readers: it may be anything.
  const isFit = (head: ArticleHead): boolean => list.kind === 'tray' || supply.mayShow(head)

  const put = (entry: Entry, isPinned: boolean): void => {
    const head = supply.headOf(entry.article)
    if (isFull() || head === null || taken.has(head.guid) || !isFit(head)) return
    taken.add(head.guid)
    const links = entry.sublinks.flatMap((guid) => supply.headOf(guid) ?? []).filter(isFit)
    rows.push({ entry, head, isPinned, links })
  }

  if (list.kind !== 'byTime') {
    for (const entry of arrangement.entries) put(entry, false)
    return rows
  }

  const pins = [...arrangement.pins].sort((one, other) => one.position - other.position)
  const pinned = new Set(pins.map(({ entry }) => entry.article))
  const putPins = (): void => {
    for (let pin = pins[0]; pin !== undefined && pin.position <= rows.length; pin = pins[0]) {
      pins.shift()
      put(pin.entry, true)
    }
  }
  putPins()
  if (!isFull()) {
    for (const head of flowing(arrangement, supply)) {
      if (!pinned.has(head.guid)) put(automaticEntry(head.guid), false)
      putPins()
      if (isFull()) break
    }
  }
  // With too few stories above them, pins close up rather than leave gaps.
  for (const { entry } of pins) put(entry, true)
  return rows
}

/** A row that nobody placed is named after its article, so that it keeps its name as the list moves on. */
function automaticEntry(guid: Guid): Entry {
  return newEntry(`auto:${guid}` as EntryId, guid)
}
