import { letGo } from './let-go.ts'
import type { ListView } from './list-view.ts'
import type { DeskList, Entry, ListName } from './list.ts'
import { place } from './place.ts'

export type Move = {
  readonly list: ListName
  readonly gap: number
  /** The list the gesture takes the article out of; null when it comes from elsewhere. */
  readonly from: ListName | null
}

/** What one gesture does to all lists: the target takes the entry, the list it left lets it go. */
export function moveArticle(
  views: readonly ListView[],
  entry: Entry,
  { list: target, gap, from }: Move,
): readonly DeskList[] {
  return views.flatMap((view) => {
    const { list } = view
    if (list.name === target) return [place(view, entry, gap)]
    return list.name === from ? [letGo(list, entry.article)] : []
  })
}
