import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { withdraw } from '../../shared/list/withdraw.ts'
import type { Change, DeskReader } from '../store/desk-store.ts'
import { launchRecord } from './launch-record.ts'

/**
 * What leaves the lists with articles that may not be shown any more: the lists that held one as
 * they are without it, and, when readers saw it there, a record for history.
 */
export function withdrawn(
  store: DeskReader,
  articles: Iterable<Guid>,
  why: { readonly at: Instant; readonly by: string },
): Pick<Change, 'lists' | 'launch'> {
  let lists = store.lists()
  for (const guid of articles) lists = lists.map((list) => withdraw(list, guid))
  const changed = lists.filter((list) => store.list(list.name) !== list)
  const live = changed.filter((list) => isLiveOther(list, store.list(list.name)))
  if (live.length === 0) return changed.length === 0 ? {} : { lists: changed }
  return { lists: changed, launch: launchRecord(store, live, { ...why, cause: 'withdrawal' }) }
}

function isLiveOther(list: DeskList, before: DeskList): boolean {
  return !isSameJson(list.live, before.live)
}
