import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { apartOf } from '../../shared/list/apart-of.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { entryOf } from '../../shared/list/entry-of.ts'
import { fill } from '../../shared/list/fill.ts'
import { keepRows } from '../../shared/list/keep-views.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import type { DeskList, Entry, EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { type Move, moveArticle } from '../../shared/list/move-article.ts'

/** The views with these lists in place of theirs, filled as far as the page knows the articles. */
export function guessViews(
  views: readonly ListView[],
  lists: readonly DeskList[],
  more: readonly ArticleHead[] = [],
): readonly ListView[] {
  const known = new Map([...views.flatMap(headsIn), ...more].map((head) => [head.guid, head]))
  return views.map((view) => {
    const list = lists.find(({ name }) => name === view.list.name)
    if (list === undefined) return view
    const newest = newestFirst([
      ...rowsOf(view).flatMap(({ head }) => head ?? []),
      ...view.apart.map(({ head }) => head),
    ])
    const supply = {
      now: instantOf(new Date()),
      newest,
      // Main knows better, and answers soon.
      takes: () => true,
      headOf: (guid: Guid) => known.get(guid) ?? null,
      mayShow: () => true,
    }
    const draft = keepRows(view.draft, fill(list, draftOf(list), supply))
    return { ...view, list, draft, apart: apartOf(list, draftOf(list), draft, supply) }
  })
}

/** The views as they will be once main has placed the article. */
export function guessPlaced(
  views: readonly ListView[],
  head: ArticleHead,
  move: Move,
): readonly ListView[] {
  const lists = moveArticle(views, entryFor(views, head.guid), move)
  return guessViews(views, lists, [head])
}

function headsIn(view: ListView): readonly ArticleHead[] {
  return [
    ...rowsOf(view).flatMap(({ head, links }) => (head === null ? links : [head, ...links])),
    ...view.apart.map(({ head }) => head),
  ]
}

function rowsOf({ draft, live }: ListView): readonly Row[] {
  return [...draft, ...live]
}

function entryFor(views: readonly ListView[], article: Guid): Entry {
  const held = views.map(({ list }) => entryOf(list, article)).find((entry) => entry !== null)
  // Main gives it its real id; until then it needs one that no other entry has.
  return held ?? newEntry(article as string as EntryId, article)
}

function newestFirst(heads: readonly ArticleHead[]): readonly ArticleHead[] {
  const timeOf = (head: ArticleHead): string => head.firstReleasedAt ?? ''
  const once = [...new Map(heads.map((head) => [head.guid, head])).values()]
  return once.sort((one, other) => {
    if (timeOf(one) !== timeOf(other)) return timeOf(one) < timeOf(other) ? 1 : -1
    return one.guid < other.guid ? -1 : 1
  })
}
