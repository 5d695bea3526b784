import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { fill } from '../../../shared/list/fill.ts'
import { isPublished } from '../../../shared/list/is-published.ts'
import { listSupply } from '../../list/list-supply.ts'
import type { DeskReader } from '../../store/desk-store.ts'
import type { Selection } from '../select-articles.ts'

/** The stories that live lists show or link to: those whose pages a published homepage leads to. */
export function listedArticles(reader: DeskReader, now: Instant): Selection {
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const found = new Map<Guid, ArticleHead>()
  for (const list of reader.lists().filter(isPublished)) {
    for (const { entry, head } of fill(list, list.live, listSupply(reader, list, now, mayShow))) {
      const links = entry.sublinks.flatMap((guid) => reader.head(guid) ?? []).filter(mayShow)
      for (const shown of [head, ...links]) if (shown !== null) found.set(shown.guid, shown)
    }
  }
  const articles = new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
  return { articles, omitted: [] }
}
