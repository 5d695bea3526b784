import type { FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import { feedTitle } from '../../../shared/export/feed/feed-title.ts'
import type { Feed } from '../../../shared/export/feed/feed.ts'
import { legalText } from '../../../shared/export/legal-text.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { foreignHtml } from '../wire/foreign-html.ts'
import { readFeedXml } from './read-feed-xml.ts'

/** What a feed is found to say, by a reader that shares nothing with its writer. */
export type ReadFeed = {
  readonly items: readonly { readonly id: string; readonly title: string; readonly html: string }[]
}

/** Reads a finished feed and says what in it is not as it was meant; null when all is well. */
export function checkFeed(kind: FeedKind, text: string, { items }: Feed): string | null {
  try {
    const read = kind === 'json' ? readFeedJson(text) : readFeedXml(text)
    const meant = items.map((item) =>
      folded(legalText(kind === 'json' ? item.headline : feedTitle(item))),
    )
    const found = read.items.map(({ title }) => folded(title))
    if (!isSameJson(found, meant)) return 'other headlines'
    const foreign = read.items.map(({ html }) => foreignHtml(html)).find((what) => what !== null)
    return foreign ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** XML folds what white space stands around; a headline is one line. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function readFeedJson(text: string): ReadFeed {
  const { items } = JSON.parse(text) as {
    items: readonly { id: string; title: string; content_html: string }[]
  }
  return { items: items.map(({ id, title, content_html: html }) => ({ id, title, html })) }
}
