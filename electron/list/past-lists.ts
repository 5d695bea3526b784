import { wasShown } from '../../shared/article/was-shown.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { entriesOf } from '../../shared/list/entries-of.ts'
import { fill } from '../../shared/list/fill.ts'
import type { Moment, Standing } from '../../shared/list/homepage-at.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import { builtInLists, emptyArrangement, isBuiltIn } from '../../shared/list/new-list.ts'
import type { PastList, PastRow } from '../../shared/list/past-list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listSupply } from './list-supply.ts'

/**
 * The homepage as readers had it at a moment. A list by hand stood as it was launched; one by time
 * went on by itself, and is filled again with what had been released until then, as many stories and
 * by the rule as it was then.
 */
export function pastLists(
  store: DeskReader,
  standing: ReadonlyMap<ListName, Standing>,
  moment: Moment,
): readonly PastList[] {
  return store
    .lists()
    .filter(({ kind }) => kind !== 'tray')
    .flatMap((list) => pastList(store, list, standing.get(list.name) ?? null, moment) ?? [])
}

function pastList(
  store: DeskReader,
  list: DeskList,
  standing: Standing | null,
  { at, turn }: Moment,
): PastList | null {
  // Before its first launch a list that every desk has was empty, or filled itself; another may not have been.
  if (standing === null && !isBuiltIn(list.name)) return null
  if (standing?.list.isClosed === true) return null
  const arrangement = standing === null ? emptyArrangement : standing.list.arrangement
  const launch = standing?.launch ?? null
  const isAsLaunched = launch !== null && launch.at === at && launch.turn === turn
  const isReckoned = list.kind === 'byTime' && arrangement !== null && !isAsLaunched
  const since =
    launch === null
      ? null
      : { at: launch.at, by: launch.by, cause: launch.cause, turn: launch.turn }
  return {
    name: list.name,
    title: standing?.list.title ?? titleOf(list),
    kind: list.kind,
    since,
    isReckoned,
    rows: isReckoned
      ? reckoned(store, { ...fillingOf(list, standing), arrangement }, at)
      : kept(store, standing),
  }
}

function kept(store: DeskReader, standing: Standing | null): readonly PastRow[] {
  if (standing === null) return []
  const { arrangement, shown } = standing.list
  const entries = new Map(
    (arrangement === null ? [] : entriesOf(arrangement)).map((entry) => [entry.article, entry]),
  )
  const pinned = new Set(arrangement?.pins.map(({ entry }) => entry.article))
  return shown.map(({ guid, headline }) => ({
    article: guid,
    headline,
    isPinned: pinned.has(guid),
    entry: entries.get(guid) ?? null,
    head: store.head(guid),
  }))
}

type Filling = { readonly capacity: number; readonly rule: string }

/** How a list was filled then: as it was launched, and before that as every desk begins. */
function fillingOf(list: DeskList, standing: Standing | null): Filling {
  const { capacity, rule } = isBuiltIn(list.name) ? builtInLists[list.name] : list
  // An older Wiredesk did not keep it: then it is taken for what it is today.
  return standing === null ? { capacity, rule } : (standing.list.filling ?? list)
}

function reckoned(
  store: DeskReader,
  { arrangement, ...filling }: Filling & { readonly arrangement: DeskList['live'] },
  at: Instant,
): readonly PastRow[] {
  const mayShow = (head: ArticleHead): boolean => wasShown(head, at)
  const placed = new Set(entriesOf(arrangement).map(({ id }) => id))
  const list = { kind: 'byTime' as const, capacity: filling.capacity }
  return fill(list, arrangement, listSupply(store, filling, at, mayShow)).map((row) => ({
    article: row.entry.article,
    headline: publicHeadline(row),
    isPinned: row.isPinned,
    entry: placed.has(row.entry.id) ? row.entry : null,
    head: row.head,
  }))
}
