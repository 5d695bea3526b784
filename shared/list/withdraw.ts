import { isSameJson } from '../is-same-json.ts'
import type { Guid } from '../article/guid.ts'
import type { Arrangement, DeskList } from './list.ts'
import { withoutArticle } from './without-article.ts'
import { withoutLinks } from './without-links.ts'

/**
 * Takes an article out of draft and live at once, links to it as well; the same list when it held
 * none. The tray keeps it: nothing that lies there is shown to readers.
 */
export function withdraw(list: DeskList, article: Guid): DeskList {
  if (list.kind === 'tray') return list
  const rid = (arrangement: Arrangement): Arrangement =>
    withoutLinks(withoutArticle(arrangement, article), article)
  const live = rid(list.live)
  const draft = list.draft === null ? null : rid(list.draft)
  if (isSameJson({ live, draft }, { live: list.live, draft: list.draft })) return list
  const isDrafted = draft !== null && !isSameJson(draft, live)
  return {
    ...list,
    revision: list.revision + 1,
    live,
    draft: isDrafted ? draft : null,
    drafted: isDrafted ? list.drafted : null,
  }
}
