import { wasShown } from '../../shared/article/was-shown.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { entriesOf } from '../../shared/list/entries-of.ts'
import { fill } from '../../shared/list/fill.ts'
import { homepageAt, type Moment, type Standing } from '../../shared/list/homepage-at.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { emptyArrangement, isBuiltIn } from '../../shared/list/new-list.ts'
import type { PastList, PastRow } from '../../shared/list/past-list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listSupply } from './list-supply.ts'

/**
 * The homepage as readers had it at a moment. A list by hand stood as it was launched; one by time
 * went on by itself, and is filled again with what had been released until then.
 */
export function pastLists(
  store: DeskReader,
  launches: readonly Launch[],
  moment: Moment,
): readonly PastList[] {
  const standing = homepageAt(launches, moment)
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
    rows: isReckoned ? reckoned(store, list, arrangement, at) : kept(store, standing),
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

function reckoned(
  store: DeskReader,
  list: DeskList,
  arrangement: DeskList['live'],
  at: Instant,
): readonly PastRow[] {
  const mayShow = (head: ArticleHead): boolean => wasShown(head, at)
  const placed = new Set(entriesOf(arrangement).map(({ id }) => id))
  return fill(list, arrangement, listSupply(store, list, at, mayShow)).map((row) => ({
    article: row.entry.article,
    headline: publicHeadline(row),
    isPinned: row.isPinned,
    entry: placed.has(row.entry.id) ? row.entry : null,
    head: row.head,
  }))
}
