import { feedContent } from './feed-content.ts'
import type { FeedTimes } from './feed-times.ts'
import type { Feed, FeedItem } from './feed.ts'
import { legalJson } from '../legal-json.ts'

/** JSON Feed 1.1; what it has no field for stands under `_desk`. */
export function feedToJson(feed: Feed, times: FeedTimes): string {
  const { title, source, language, homepage, url, next, items } = feed
  return legalJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homepage,
    feed_url: url,
    ...(next !== null && { next_url: next }),
    language,
    authors: [{ name: source }],
    items: items.map((item, at) => itemToJson(item, at, times)),
  })
}

function itemToJson(item: FeedItem, at: number, times: FeedTimes) {
  const { guid, headline, url, lead, byline, section, tags, language, image } = item
  const { kicker, sublinks, related, slugline, urgency, version, usageTerms } = item
  return {
    id: guid,
    ...(url !== null && { url }),
    title: headline,
    summary: lead,
    content_html: feedContent({ ...item, sublinks: [] }).toString(),
    ...(image !== null && { image: image.url }),
    date_published: times.exact(item.publishedAt),
    date_modified: times.exact(item.updatedAt),
    ...(byline.trim() !== '' && { authors: [{ name: byline }] }),
    tags: section === null ? tags : [section, ...tags],
    language,
    _desk: {
      rank: at + 1,
      kicker,
      section,
      image,
      sublinks,
      related,
      slugline,
      urgency,
      version,
      usageTerms,
    },
  }
}
