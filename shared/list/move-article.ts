import { draftOf } from './draft-of.ts'
import { entriesOf } from './entries-of.ts'
import { letGo } from './let-go.ts'
import type { ListView } from './list-view.ts'
import type { DeskList, Entry, ListName } from './list.ts'
import { place } from './place.ts'
import { putOnTray } from './put-on-tray.ts'

export type Move = {
  readonly list: ListName
  readonly gap: number
  /** The list the gesture takes the article out of; null when it comes from elsewhere, or is copied. */
  readonly from: ListName | null
}

/**
 * What one gesture does to all lists: the target takes the entry, the list it left lets it go, and
 * what someone had placed and no longer fits comes to lie on the tray.
 */
export function moveArticle(
  views: readonly ListView[],
  entry: Entry,
  { list: target, gap, from }: Move,
): readonly DeskList[] {
  const lists = views.map((view): DeskList => {
    const { list } = view
    if (list.name === target) return place(view, entry, gap)
    return list.name === from ? letGo(list, entry.article) : list
  })
  const fallen = views.flatMap(({ list }, at) =>
    list.name === target && list.kind !== 'tray' ? pushedOut(list, lists[at] ?? list) : [],
  )
  return lists
    .map((list) => (list.kind === 'tray' && fallen.length > 0 ? putOnTray(list, fallen) : list))
    .filter((list, at) => list !== views[at]?.list)
}

function pushedOut(before: DeskList, after: DeskList): readonly Entry[] {
  const kept = new Set(entriesOf(draftOf(after)).map(({ article }) => article))
  return entriesOf(draftOf(before)).filter(({ article }) => !kept.has(article))
}
