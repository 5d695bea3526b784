import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import type { Manifest } from '../../../shared/export/manifest.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { fill } from '../../../shared/list/fill.ts'
import { isPublished } from '../../../shared/list/is-published.ts'
import { listSupply } from '../../list/list-supply.ts'
import type { DeskReader } from '../../store/desk-store.ts'
import { htmlFormat } from '../html/html-format.ts'
import { sectionStories } from '../section-stories.ts'
import type { Selection } from '../select-articles.ts'

/**
 * The stories whose pages a published site must have as they are now: those that its lists and section
 * pages lead to, those that stand there as an older release or
 * as an older Wiredesk wrote them, and those that it had to leave out before.
 */
export function publishedArticles(
  reader: DeskReader,
  standing: Manifest | null,
  now: Instant,
): Selection {
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const shown = [
    ...listed(reader, now, mayShow),
    ...[...sectionStories(reader.newest(), reader.desk().sections, mayShow).values()].flat(),
    ...outdated(reader, standing).filter(mayShow),
  ]
  const found = new Map<Guid, ArticleHead>(shown.map((head) => [head.guid, head]))
  const articles = new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
  return { articles, omitted: [] }
}

function listed(
  reader: DeskReader,
  now: Instant,
  mayShow: (head: ArticleHead) => boolean,
): readonly ArticleHead[] {
  const rows = reader
    .lists()
    .filter(isPublished)
    .flatMap((list) => fill(list, list.live, listSupply(reader, list, now, mayShow)))
  return rows.flatMap(({ head, links }) => (head === null ? links : [head, ...links]))
}

function outdated(reader: DeskReader, standing: Manifest | null): readonly ArticleHead[] {
  // Pages of an earlier Wiredesk would stand beside a stylesheet that was not made for them.
  const isOlder = standing?.formatVersion !== htmlFormat.version
  return (standing?.articles ?? []).flatMap((article) => {
    const head = reader.head(article.guid as Guid)
    if (head === null) return []
    // What could not be written would fail again with each run; it is tried where a page leads to it.
    const isOther =
      'file' in article ? isOlder || article.version !== head.version : article.omitted !== 'failed'
    return isOther ? [head] : []
  })
}
