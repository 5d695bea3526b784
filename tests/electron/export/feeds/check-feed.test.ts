import { describe, expect, it } from 'vitest'

import { checkFeed } from '../../../../electron/export/feeds/check-feed.ts'
import { feedTimes } from '../../../../shared/export/feed/feed-times.ts'
import { feedToAtom } from '../../../../shared/export/feed/feed-to-atom.ts'
import { feedToJson } from '../../../../shared/export/feed/feed-to-json.ts'
import { feedToRss } from '../../../../shared/export/feed/feed-to-rss.ts'
import type { Feed, FeedItem } from '../../../../shared/export/feed/feed.ts'
import { markup } from '../../../../shared/page/markup.ts'
import { guidOf, noon } from '../../../support/an-article.ts'

function anItem(headline: string): FeedItem {
  const nothing = { kicker: null, section: null, tags: [], image: null, sublinks: [] }
  const ours = { related: [], slugline: '', urgency: 4, version: 1, usageTerms: '' }
  const times = { publishedAt: noon, updatedAt: noon }
  const words = { lead: 'L', byline: 'A', language: 'en', content: markup`<p>Text</p>` }
  return { guid: guidOf('one'), headline, url: null, ...words, ...nothing, ...ours, ...times }
}

const hostile = 'A </title>]]> "story" & \u0000more'
const feed: Feed = {
  id: 'https://desk.example/feeds/hot.xml',
  url: 'https://desk.example/feeds/hot.xml',
  title: 'HOT <NEWS>',
  source: 'Wire & Co',
  language: 'en',
  homepage: 'https://desk.example/',
  next: null,
  updatedAt: noon,
  items: [anItem(hostile), { ...anItem('Second'), kicker: 'Storm & sea' }],
}
const times = feedTimes('Europe/Kyiv')
const written = {
  rss: feedToRss(feed, times),
  atom: feedToAtom(feed, times),
  json: feedToJson(feed, times),
}

describe.each(['rss', 'atom', 'json'] as const)('the check of a finished %s feed', (kind) => {
  it('finds nothing in a feed as we write it, whatever its headlines say', () => {
    expect(checkFeed(kind, written[kind], feed)).toBeNull()
  })

  it('has the word over a headline where such a feed has a place for it', () => {
    const place = {
      rss: '<title>Storm &amp; sea: Second</title>',
      atom: '<title>Storm &amp; sea: Second</title>',
      json: '"title": "Second"',
    }
    expect(written[kind]).toContain(place[kind])
  })

  it('finds a story too few, and a headline that reads otherwise', () => {
    expect(checkFeed(kind, written[kind], { ...feed, items: feed.items.slice(1) })).toBe(
      'other headlines',
    )
    expect(checkFeed(kind, written[kind].replace('Second', 'Third'), feed)).toBe('other headlines')
  })

  it('finds what no text of ours holds', () => {
    const script = kind === 'json' ? '<script>' : '&lt;script&gt;'
    const paragraph = kind === 'json' ? '<p>Text' : '&lt;p&gt;Text'
    const text = written[kind].replace(paragraph, `${paragraph}${script}`)
    expect(checkFeed(kind, text, feed)).toBe('element script')
  })

  it('finds a file that is cut short', () => {
    expect(checkFeed(kind, written[kind].slice(0, -10), feed)).not.toBeNull()
  })
})

describe('the check of an XML feed', () => {
  it.each(['<x>', '&nbsp;', '\u0001', '<p onclick=x/>'])('takes no %j', (part) => {
    expect(
      checkFeed('atom', written.atom.replace('</feed>', `${part}</feed>`), feed),
    ).not.toBeNull()
  })
})
