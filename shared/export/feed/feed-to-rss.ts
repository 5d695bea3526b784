import { type Markup, markup } from '../../page/markup.ts'
import { feedContent } from './feed-content.ts'
import { feedKinds } from './feed-kind.ts'
import type { FeedTimes } from './feed-times.ts'
import { feedTitle } from './feed-title.ts'
import type { Feed, FeedItem } from './feed.ts'
import { mediaContent } from './media-content.ts'

/** RSS 2.0 with content, dc, media, atom and dcterms, as feed readers and ingest systems take it. */
export function feedToRss(feed: Feed, times: FeedTimes): string {
  const { title, language, homepage, url, next, items, updatedAt } = feed
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${title}</title>
<link>${homepage}</link>
<description>${title}</description>
<language>${language}</language>
<lastBuildDate>${times.mail(updatedAt)}</lastBuildDate>
<atom:link rel="self" type="${feedKinds.rss.type}" href="${url}"/>
${next === null ? null : markup`<atom:link rel="next" type="${feedKinds.rss.type}" href="${next}"/>\n`}${items.map((item) => itemToRss(item, times))}</channel>
</rss>
`.toString()
}

function itemToRss(item: FeedItem, times: FeedTimes): Markup {
  const { guid, url, lead, byline, section, tags, image, usageTerms } = item
  return markup`<item>
<title>${feedTitle(item)}</title>
${url === null ? null : markup`<link>${url}</link>\n`}<guid isPermaLink="false">${guid}</guid>
<pubDate>${times.mail(item.publishedAt)}</pubDate>
<dcterms:modified>${times.exact(item.updatedAt)}</dcterms:modified>
<dc:language>${item.language}</dc:language>
${byline.trim() === '' ? null : markup`<dc:creator>${byline}</dc:creator>\n`}${usageTerms.trim() === '' ? null : markup`<dc:rights>${usageTerms}</dc:rights>\n`}${section === null ? null : markup`<category>${section}</category>\n`}${tags.map((tag) => markup`<category domain="tag">${tag}</category>\n`)}<description>${lead}</description>
<content:encoded>${feedContent(item).toString()}</content:encoded>
${image === null ? null : mediaContent(image)}</item>
`
}
