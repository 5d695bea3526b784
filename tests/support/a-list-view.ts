import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { apartOf } from '../../shared/list/apart-of.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { fill } from '../../shared/list/fill.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { Arrangement, DeskList, Entry, EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { emptyArrangement, newList } from '../../shared/list/new-list.ts'
import { aHead, minutesAgo } from './a-head.ts'

export function anEntry(name: string): Entry {
  return newEntry(`entry-${name}` as EntryId, name as Guid)
}

/** HOT with these stories, one letter each. */
export function hotOf(letters: string): DeskList {
  const entries = letters.split('').map(anEntry)
  return { ...newList('hot'), live: { ...emptyArrangement, entries } }
}

/** LATEST with stories pinned, as `{ x: 0 }`. */
export function latestWith(pins: Readonly<Record<string, number>>): DeskList {
  const pinned = Object.entries(pins).map(([name, position]) => ({
    position,
    entry: anEntry(name),
  }))
  return { ...newList('latest'), live: { ...emptyArrangement, pins: pinned } }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Twenty-six stories, `a` the newest. */
export const alphabet: readonly ArticleHead[] = letters
  .split('')
  .map((name, age) => aHead(name, { age }))

/** A list filled from the alphabet; `unshown` stories may not go public. */
export function viewOf(list: DeskList, unshown = ''): ListView {
  const supply = {
    now: minutesAgo(0),
    newest: alphabet,
    takes: () => true,
    headOf: (guid: Guid) => alphabet.find((head) => head.guid === guid) ?? null,
    mayShow: (head: ArticleHead) => !unshown.includes(head.guid),
  }
  const rowsOf = (arrangement: Arrangement) => fill(list, arrangement, supply)
  const draft = rowsOf(draftOf(list))
  return {
    list,
    live: rowsOf(list.live),
    draft,
    apart: apartOf(list, draftOf(list), draft, supply),
  }
}

/** The stories of a list's draft in order, one letter each. */
export function drafted(list: DeskList, unshown = ''): string {
  return viewOf(list, unshown)
    .draft.map(({ entry }) => entry.article)
    .join('')
}
