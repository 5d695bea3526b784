import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { articlesIn } from '../../shared/list/articles-in.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { restore } from '../../shared/list/restore.ts'
import { withdraw } from '../../shared/list/withdraw.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { ListAct } from './act-history.ts'

/** The lists as an act found them (`before`) or left them (`after`), without what was withdrawn since. */
export function restoredLists(
  store: DeskReader,
  act: ListAct,
  side: 'before' | 'after',
  now: Instant,
): readonly DeskList[] {
  const others = side === 'before' ? act.after : act.before
  return act[side].flatMap((to) => {
    const from = others.find(({ name }) => name === to.name)
    if (from === undefined) return []
    const list = inTime(restore(store.list(to.name), { from, to }), now)
    return [
      [...articlesIn(list)].filter((guid) => isWithdrawn(store, guid, now)).reduce(withdraw, list),
    ]
  })
}

// A time that has passed is not brought back: nobody missed anything.
function inTime(list: DeskList, now: Instant): DeskList {
  const { scheduled } = list
  return scheduled === null || scheduled.at > now ? list : { ...list, scheduled: null }
}

// What comes and goes by time alone does not take an article off its list: it is only not shown.
function isWithdrawn(store: DeskReader, guid: Guid, now: Instant): boolean {
  const head = store.head(guid)
  if (head === null) return true
  const omission = omissionOf(head, now)
  return omission !== null && omission.reason !== 'embargoed' && omission.reason !== 'expired'
}
