import { type Markup, markup } from '../../page/markup.ts'
import type { FeedItem } from './feed.ts'

/** A story's text for readers of a feed that knows no links under a story; the lead where there is no text. */
export function feedContent({ content, lead, sublinks }: FeedItem): Markup {
  const links = sublinks.flatMap(({ headline, url }) =>
    url === null ? [] : [markup`<li><a href="${url}">${headline}</a></li>\n`],
  )
  const text = content ?? markup`<p>${lead}</p>\n`
  return links.length === 0 ? text : markup`${text}<ul>\n${links}</ul>\n`
}
