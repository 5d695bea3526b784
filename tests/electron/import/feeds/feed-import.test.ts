import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { importItems } from '../../../../electron/import/import-items.ts'
import type { ImportItem } from '../../../../electron/import/import-format.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { readJsonFeed } from '../../../../electron/import/feeds/json-feed.ts'
import { feedArticle } from '../../../../electron/import/feeds/feed-article.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { noon } from '../../../support/an-article.ts'

async function aFile(content: string | Uint8Array, name = 'feed.xml'): Promise<string> {
  const path = join(await aFolder(), name)
  await writeFile(path, content)
  return path
}

async function read(content: string | Uint8Array, name?: string): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = []
  for await (const item of importItems(await aFile(content, name), undefined)) items.push(item)
  return items
}

async function stories(content: string | Uint8Array, name?: string) {
  return (await read(content, name)).flatMap((item) => ('story' in item ? [item.story()] : []))
}

function rss(item: string, channel = '<title>Wire</title><language>uk</language>'): string {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/">
<channel>${channel}${item}</channel></rss>`
}

const least =
  '<guid isPermaLink="false">tag:1</guid><title>Ferries</title><pubDate>Mon, 23 Nov 2026 09:30:00 +0200</pubDate>'

describe('an RSS feed', () => {
  it('gives its items with all that they say', async () => {
    const item = `<item>${least}
<link>https://wire.example/2026/ferries-sail.html</link>
<media:title>not the title</media:title>
<description>&lt;p&gt;The &lt;b&gt;lead&lt;/b&gt;&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>The <em>body</em>.</p><img src="in.jpg" alt="In">]]></content:encoded>
<dc:creator>O. Reporter</dc:creator><dc:creator>P. Other</dc:creator>
<category domain="section">City</category><category>storm</category>
<dcterms:modified>2026-11-23T10:00:00+02:00</dcterms:modified>
<media:content url="over.jpg" medium="image"><media:description>Caption</media:description><media:credit>Q.</media:credit></media:content>
</item>`
    const [story] = await stories(rss(item))
    expect(story).toMatchObject({
      guid: 'tag:1',
      state: 'published',
      createdAt: '2026-11-23T07:30:00Z',
      releasedAt: '2026-11-23T08:00:00Z',
      content: {
        headline: 'Ferries',
        lead: 'The lead',
        byline: 'O. Reporter, P. Other',
        source: 'Wire',
        language: 'uk',
      },
      sectionName: 'City',
      tags: namedTags(['storm']),
      urlSlug: 'ferries-sail',
      picture: { href: 'over.jpg', alt: '', caption: 'Caption', credit: 'Q.' },
      bodyPictures: [{ href: 'in.jpg', alt: 'In' }],
    })
    expect(toText(story?.content.body ?? { type: 'doc' })).toContain('The body.')
  })

  it('goes by its address where it has no name, and by its description where it has no text', async () => {
    const [story] = await stories(
      rss(`<item><link>https://wire.example/1</link><title><![CDATA[Rock &amp; Roll]]></title>
<pubDate>2026-11-23T09:30:00Z</pubDate><description>Plain &amp;amp; short</description>
<author>desk@wire.example (A. Writer)</author>
<enclosure url="a.jpg" type="image/jpeg" length="1"/></item>`),
    )
    expect(story).toMatchObject({
      guid: 'https://wire.example/1',
      content: { headline: 'Rock & Roll', lead: '', byline: 'A. Writer' },
      picture: { href: 'a.jpg' },
      urlSlug: null,
    })
    expect(toText(story?.content.body ?? { type: 'doc' })).toBe('Plain & short')
  })

  it.each([
    ['no title', least.replace(/<title>.*<\/title>/, ''), /no headline/],
    ['no time', least.replace(/<pubDate>.*<\/pubDate>/, ''), /when it was published/],
    [
      'a time without a zone',
      least.replace(' +0200', ''),
      /pubDate is “Mon, 23 Nov 2026 09:30:00”/,
    ],
    ['no name', least.replace(/<guid.*<\/guid>/, ''), /neither a name/],
  ])('names an item with %s, and takes the others', async (_name, item, reason) => {
    const [broken, whole] = await read(rss(`<item>${item}</item><item>${least}</item>`))
    if (broken === undefined || !('story' in broken)) throw new Error('nothing was read')
    expect(broken.story).toThrow(reason)
    expect(broken.story).toThrow(Refusal)
    expect(broken.place).toBe('feed.xml, item 1')
    expect(whole !== undefined && 'story' in whole && whole.story().guid).toBe('tag:1')
  })

  it('is read in the letters that it names, and with the entities of HTML', async () => {
    const text = rss(`<item>${least}</item>`)
      .replace('version="1.0"', 'version="1.0" encoding="windows-1251"')
      .replace('Ferries', 'Порт&nbsp;&mdash; море')
    const bytes = Uint8Array.from(text, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    })
    expect((await stories(bytes))[0]?.content.headline).toBe('Порт — море')
  })

  it('of RSS 1.0 has its items beside the channel', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Old</title></channel><item rdf:about="https://o.example/1"><title>T</title><dc:date>2026-11-23T09:30:00Z</dc:date></item></rdf:RDF>`
    expect(await stories(rdf)).toMatchObject([
      { guid: 'https://o.example/1', content: { headline: 'T', source: 'Old' } },
    ])
  })

  it.each([
    ['cut short', rss('').slice(0, -20)],
    ['with entities of its own', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss('')}`],
    ['nested without end', rss('<a>'.repeat(5000))],
  ])('%s is refused with a reason', async (_name, text) => {
    const items = await read(text)
    expect(items).toHaveLength(1)
    expect(items[0] !== undefined && 'reason' in items[0] && items[0].reason).not.toBe('')
  })
})

describe('an Atom feed', () => {
  it('gives its entries, whatever their texts are written in', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title type="html">The &amp;amp; wire</title><author><name>Wire</name></author>
<entry xml:lang="fr"><id>urn:wiredesk:%D0%86%20x</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; one</title>
<updated>2026-11-23T10:30:00Z</updated><published>2026-11-23T09:30:00Z</published>
<author><name>O. Reporter</name></author><link href="https://wire.example/a-bold-one/"/>
<link rel="enclosure" type="image/png" href="p.png" title="Alt"/>
<category term="city" label="City" scheme="urn:wiredesk:section"/><category term="storm"/>
<summary>The lead</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The lead</p><p>A <em>body</em> &lt;x&gt;</p><br/></div></content></entry>
<entry><id>tag:2</id><title>Text</title><updated>2026-11-23T10:30:00Z</updated><content>Plain &lt;b&gt;</content></entry></feed>`
    const [one, two] = await stories(atom)
    expect(one).toMatchObject({
      guid: 'І x',
      createdAt: '2026-11-23T09:30:00Z',
      releasedAt: '2026-11-23T10:30:00Z',
      content: {
        headline: 'A bold one',
        lead: 'The lead',
        byline: 'O. Reporter',
        source: 'The & wire',
        language: 'fr',
      },
      sectionName: 'City',
      tags: namedTags(['storm']),
      urlSlug: 'a-bold-one',
      picture: { href: 'p.png', alt: 'Alt' },
    })
    expect(toText(one?.content.body ?? { type: 'doc' })).toBe('A body <x>')
    expect(toText(two?.content.body ?? { type: 'doc' })).toBe('Plain <b>')
    expect(two?.content.language).toBe('uk')
  })
})

describe('a JSON feed', () => {
  it('gives its items, of version 1.0 as of 1.1', async () => {
    const items = [
      {
        id: 7,
        title: 'One',
        content_text: 'Words\n\nMore',
        author: { name: 'A.' },
        date_published: '2026-11-23T09:30:00+02:00',
        tags: ['storm', 5],
        attachments: [{ url: 'a.jpg', mime_type: 'image/jpeg' }],
      },
      { id: 'b', content_text: 'A post without a title', date_published: '2026-11-23T09:30:00Z' },
      'no item',
    ]
    const feed = { version: 'https://jsonfeed.org/version/1', title: 'Wire', items }
    const [one, two, three] = await read(JSON.stringify(feed), 'feed.json')
    expect(one !== undefined && 'story' in one && one.story()).toMatchObject({
      guid: '7',
      content: { headline: 'One', byline: 'A.' },
      tags: namedTags(['storm']),
      picture: { href: 'a.jpg' },
    })
    for (const item of [two, three]) {
      if (item === undefined || !('story' in item)) throw new Error('nothing was read')
      expect(item.story).toThrow(Refusal)
    }
  })

  it('is read or refused, whatever its items say', () => {
    const fields =
      'id url title summary content_html content_text image tags authors author date_published date_modified attachments _desk language'
    const item = fc.dictionary(fc.constantFrom(...fields.split(' ')), fc.jsonValue({ maxDepth: 3 }))
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3 }), (items) => {
        const feed = readJsonFeed({ items })
        const faults = feed.entries.map((entry) => faultOf(() => feedArticle(entry, feed)))
        expect(faults.filter((fault) => fault !== null)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a feed taken in twice', () => {
  it('changes nothing, until an item says that it was changed', async () => {
    const store = await anOpenDesk()
    const take = async (text: string) =>
      runImport(store, openMediaStore(store.folder), { paths: [await aFile(text)], now: noon })
    const item = (more: string) =>
      rss(`<item>${least}<description>Words</description>${more}</item>`)
    expect(await take(item(''))).toMatchObject({ added: 1, failures: [] })
    expect(await take(item(''))).toMatchObject({ added: 0, updated: 0, skipped: 1 })
    const later = '<atom:updated>2026-11-24T00:00:00Z</atom:updated>'
    expect(await take(item(later))).toMatchObject({ updated: 1 })
    expect(store.head('tag:1' as Guid)).toMatchObject({ version: 2 })
    expect(await take(item(''))).toMatchObject({ skipped: 1 })
  })
})

/** What reading throws when it is no refusal. */
function faultOf(read: () => unknown): unknown {
  try {
    read()
    return null
  } catch (error) {
    return error instanceof Refusal ? null : error
  }
}
