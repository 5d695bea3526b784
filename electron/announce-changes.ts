import type { DeskStatus } from '../shared/desk/desk-status.ts'
import type { Guid } from '../shared/article/guid.ts'
import type { Announce } from './ipc/announce.ts'
import type { DeskStore } from './store/desk-store.ts'
import { writtenIn } from './store/written-in.ts'

/** Tells the page what each change of the desk has changed for it. */
export function announceChanges(
  store: DeskStore,
  announce: Announce,
  status: () => DeskStatus,
  tellLists: (guids: readonly Guid[]) => void,
): void {
  store.onChange((change) => {
    const guids = [...writtenIn(change), ...(change.gone ?? [])]
    const { retagged = [], folded } = change
    if (retagged.length > 0) announce('articles.changed', { guids: retagged })
    if (guids.length > 0) announce('articles.changed', { guids, ...(folded && { folded }) })
    if (change.tags !== undefined || change.tagBook !== undefined) announce('tags.changed', null)
    if (change.desk !== undefined) announce('desk.changed', status())
    // Tags and settings move stories too, where a list has a rule; it tells only what is other.
    tellLists(guids)
  })
}
