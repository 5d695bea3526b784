import { iriOf } from '../iri-of.ts'
import { type Markup, markup } from '../../page/markup.ts'
import { feedContent } from './feed-content.ts'
import { feedKinds } from './feed-kind.ts'
import type { FeedTimes } from './feed-times.ts'
import { feedTitle } from './feed-title.ts'
import type { Feed, FeedItem } from './feed.ts'
import { mediaContent } from './media-content.ts'

/** Atom (RFC 4287). */
export function feedToAtom(feed: Feed, times: FeedTimes): string {
  const { id, title, source, language, homepage, url, next, items, updatedAt } = feed
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<updated>${times.exact(updatedAt)}</updated>
<author><name>${source}</name></author>
<link rel="self" type="${feedKinds.atom.type}" href="${url}"/>
<link rel="alternate" type="text/html" href="${homepage}"/>
${next === null ? null : markup`<link rel="next" type="${feedKinds.atom.type}" href="${next}"/>\n`}${items.map((item) => itemToAtom(item, times))}</feed>
`.toString()
}

function itemToAtom(item: FeedItem, times: FeedTimes): Markup {
  const { guid, url, lead, byline, section, tags, image, usageTerms } = item
  const links = [...item.sublinks, ...item.related]
  return markup`<entry xml:lang="${item.language}">
<id>${iriOf(guid)}</id>
<title>${feedTitle(item)}</title>
<updated>${times.exact(item.updatedAt)}</updated>
<published>${times.exact(item.publishedAt)}</published>
${byline.trim() === '' ? null : markup`<author><name>${byline}</name></author>\n`}${url === null ? null : markup`<link rel="alternate" type="text/html" href="${url}"/>\n`}${image === null ? null : markup`<link rel="enclosure" type="${image.type}" title="${image.alt}" href="${image.url}"/>\n`}${links.map((link) => (link.url === null ? null : markup`<link rel="related" type="text/html" title="${link.headline}" href="${link.url}"/>\n`))}${section === null ? null : markup`<category term="${section}" scheme="urn:wiredesk:section"/>\n`}${tags.map((tag) => markup`<category term="${tag}" scheme="urn:wiredesk:tag"/>\n`)}${usageTerms.trim() === '' ? null : markup`<rights>${usageTerms}</rights>\n`}<summary>${lead}</summary>
<content type="html">${feedContent({ ...item, sublinks: [] }).toString()}</content>
${image === null ? null : mediaContent(image)}</entry>
`
}
