import type { Instant } from '../../shared/instant/instant.ts'
import { changesOf } from '../../shared/list/changes-of.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import { launchBlocks } from '../../shared/list/launch-block.ts'
import type { LaunchPlan, PlannedChange } from '../../shared/list/launch-plan.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { ListName } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listView } from './list-views.ts'

/** What launching these lists at `now` would do; lists without a draft are left out. */
export function launchPlan(
  store: DeskReader,
  names: readonly ListName[],
  now: Instant,
): LaunchPlan {
  return names
    .map(store.list)
    .filter((list) => list.draft !== null && isPublished(list))
    .map((list) => ({
      list: list.name,
      title: titleOf(list),
      seen: list.revision,
      drafted: list.drafted,
      scheduled: list.scheduled,
      changes: plannedChanges(listView(store, list, now)),
      blocks: launchBlocks(list, store.head, now),
    }))
}

function plannedChanges(view: ListView): readonly PlannedChange[] {
  const headlineAt = (rows: ListView['live'], at: number | null): string | null => {
    const row = at === null ? undefined : rows[at]
    return row === undefined ? null : publicHeadline(row)
  }
  return changesOf(view).map((change) => {
    const headlineBefore = headlineAt(view.live, change.from)
    const headline = headlineAt(view.draft, change.to) ?? headlineBefore ?? ''
    return { ...change, headline, headlineBefore }
  })
}
