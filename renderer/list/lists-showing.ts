import type { Guid } from '../../shared/article/guid.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList } from '../../shared/list/list.ts'

export type ListsShowing = ReadonlyMap<Guid, readonly DeskList[]>

/** The open lists whose drafts show each article. */
export function listsShowing(views: readonly ListView[]): ListsShowing {
  const showing = new Map<Guid, DeskList[]>()
  for (const { list, draft } of views) {
    if (list.isClosed) continue
    for (const { entry } of draft) {
      showing.set(entry.article, [...(showing.get(entry.article) ?? []), list])
    }
  }
  return showing
}
