import type { Instant } from '../../shared/instant/instant.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { ActLabel } from '../../shared/list/act-label.ts'
import { discard } from '../../shared/list/discard.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import { launchBlocks } from '../../shared/list/launch-block.ts'
import { launchList } from '../../shared/list/launch-list.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Decided } from './list-acts.ts'

type Seen = Readonly<Record<ListName, number>>
type LaunchKey =
  | 'list.act.launch'
  | 'list.act.discard'
  | 'list.act.schedule'
  | 'list.act.unschedule'

/** What acts on whole drafts decide: to make them live, now or later, or to drop them. */
export function launchActs(store: DeskReader, by: () => string) {
  // Nobody launches or drops what they have not looked at.
  function drafted(seen: Seen): readonly DeskList[] {
    const lists = Object.keys(seen).map(store.list)
    if (lists.some(({ name, revision }) => revision !== seen[name]))
      throw new DeskError('listsChanged')
    return lists.filter((list) => list.draft !== null && isPublished(list))
  }

  // Taking a time back needs no look at the draft, which may be gone by now.
  function unscheduled(seen: Seen): Decided {
    const lists = Object.keys(seen)
      .map(store.list)
      .filter(({ scheduled }) => scheduled !== null)
    return {
      lists: lists.map((list) => ({ ...list, revision: list.revision + 1, scheduled: null })),
      label: labelled('list.act.unschedule', lists),
    }
  }

  function labelled(key: LaunchKey, lists: readonly DeskList[]): ActLabel {
    const values = { list: lists.map(titleOf).join(', '), count: lists.length }
    return { key, values }
  }

  return {
    launch: ({ seen }: Checked<'list.launch'>, now: Instant): Decided => {
      const lists = drafted(seen)
      refuseBlocked(store, lists, now)
      const done = { at: now, by: by() }
      return {
        lists: lists.map((list) => launchList(list, done)),
        label: labelled('list.act.launch', lists),
      }
    },
    discard: ({ seen }: Checked<'list.discard'>): Decided => {
      const lists = drafted(seen)
      return { lists: lists.map(discard), label: labelled('list.act.discard', lists) }
    },
    schedule: ({ seen, at }: Checked<'list.schedule'>, now: Instant): Decided => {
      if (at === null) return unscheduled(seen)
      const lists = drafted(seen)
      if (at <= now) throw new DeskError('launchTimePast')
      const scheduled = { at, by: by() }
      return {
        lists: lists.map((list) => ({ ...list, revision: list.revision + 1, scheduled })),
        label: labelled('list.act.schedule', lists),
      }
    },
    /** Launches what was set for a time, in the name of who set it. */
    launchScheduled: (name: ListName, now: Instant): Decided => {
      const list = store.list(name)
      const { scheduled } = list
      if (scheduled === null || scheduled.at > now) throw new DeskError('listNotScheduled')
      // What was drafted may have been taken back since: then readers have it so already.
      if (list.draft === null) return unscheduled({ [name]: list.revision })
      refuseBlocked(store, [list], now)
      return {
        lists: [launchList(list, { at: now, by: scheduled.by })],
        label: labelled('list.act.launch', [list]),
        cause: 'schedule',
        by: scheduled.by,
      }
    },
  }
}

function refuseBlocked(store: DeskReader, lists: readonly DeskList[], now: Instant): void {
  for (const list of lists) {
    const [block] = launchBlocks(list, store.head, now)
    if (block === undefined) continue
    const headline = block.head?.working.headline ?? block.entry.article
    throw new DeskError('launchBlocked', {
      list: titleOf(list),
      headline,
      reason: block.reason ?? 'gone',
    })
  }
}
