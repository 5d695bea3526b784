import type { Instant } from '../../shared/instant/instant.ts'
import type { Launch, LaunchCause, LaunchedList } from '../../shared/list/launch.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listView } from './list-views.ts'

type Why = { readonly at: Instant; readonly by: string; readonly cause: LaunchCause }

/** What history keeps when these lists' live changes; `lists` as they will be. */
export function launchRecord(
  store: DeskReader,
  lists: readonly DeskList[],
  why: Why,
  viewOf: (list: DeskList, now: Instant) => ListView = (list, now) => listView(store, list, now),
): Launch {
  const launched = lists.map((list): readonly [string, LaunchedList] => {
    const rows = viewOf(list, why.at).live
    const shown = rows.map((row) => ({ guid: row.entry.article, headline: publicHeadline(row) }))
    const { capacity, rule, isClosed } = list
    const filling = { capacity, rule }
    return [list.name, { title: titleOf(list), arrangement: list.live, shown, filling, isClosed }]
  })
  return { ...why, turn: turnAfter(store, lists), lists: Object.fromEntries(launched) }
}

// Each change of a list counts it up by one, so their sum tells launches of one second apart.
function turnAfter(store: DeskReader, lists: readonly DeskList[]): number {
  const changed = new Map(lists.map((list) => [list.name, list]))
  return store
    .lists()
    .map((list) => changed.get(list.name) ?? list)
    .concat(lists.filter(({ name }) => store.lists().every((list) => list.name !== name)))
    .reduce((sum, { revision }) => sum + revision, 0)
}
