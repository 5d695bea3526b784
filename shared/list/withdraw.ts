import { isSameJson } from '../is-same-json.ts'
import type { Guid } from '../article/guid.ts'
import type { DeskList } from './list.ts'
import { withoutArticle } from './without-article.ts'

/** Takes an article out of draft and live at once; the same list when it held none. */
export function withdraw(list: DeskList, article: Guid): DeskList {
  const live = withoutArticle(list.live, article)
  const draft = list.draft === null ? null : withoutArticle(list.draft, article)
  if (isSameJson({ live, draft }, { live: list.live, draft: list.draft })) return list
  return {
    ...list,
    revision: list.revision + 1,
    live,
    draft: isSameJson(draft, live) ? null : draft,
  }
}
