import type { Guid } from '../../shared/article/guid.ts'
import { keepSame } from '../../shared/keep-same.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'

/** What a row says of a list that shows its story too. */
export type ShownIn = Pick<DeskList, 'name' | 'kind' | 'title'>
export type ListsShowing = ReadonlyMap<Guid, readonly ShownIn[]>

const known = new Map<ListName, ShownIn>()

/** The very same as before as long as it says the same: an act on a list is none on its name. */
function shownIn({ name, kind, title }: DeskList): ShownIn {
  const now = { name, kind, title }
  const kept = keepSame(known.get(name) ?? now, now)
  known.set(name, kept)
  return kept
}

/** The open lists whose drafts show each article. */
export function listsShowing(views: readonly ListView[]): ListsShowing {
  const showing = new Map<Guid, ShownIn[]>()
  for (const { list, draft } of views) {
    if (list.isClosed) continue
    for (const { entry } of draft) {
      showing.set(entry.article, [...(showing.get(entry.article) ?? []), shownIn(list)])
    }
  }
  return showing
}
