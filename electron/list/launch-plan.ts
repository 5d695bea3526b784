import type { Instant } from '../../shared/instant/instant.ts'
import { changesOf } from '../../shared/list/changes-of.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import { launchBlocks } from '../../shared/list/launch-block.ts'
import type { LaunchPlan } from '../../shared/list/launch-plan.ts'
import type { ListName } from '../../shared/list/list.ts'
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
      seen: list.revision,
      drafted: list.drafted,
      changes: changesOf(listView(store, list, now)),
      blocks: launchBlocks(list, store.head, now),
    }))
}
