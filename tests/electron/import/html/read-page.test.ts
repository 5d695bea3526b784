import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { readPage } from '../../../../electron/import/html/read-page.ts'
import type { IncomingArticle } from '../../../../electron/import/incoming-article.ts'
import { Refusal } from '../../../../electron/import/refusal.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import type { SectionId } from '../../../../shared/desk/desk.ts'
import { newDesk } from '../../../../shared/desk/new-desk.ts'
import { articlePageToHtml } from '../../../../shared/page/article-page-to-html.ts'
import type { ArticlePage } from '../../../../shared/page/article-page.ts'
import type { Site } from '../../../../shared/page/site.ts'
import { toHtml } from '../../../../shared/prose/to-html.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { htmlToProse } from '../../../../electron/import/html-to-prose.ts'
import { plainBody } from '../../../support/a-body.ts'
import { aPageList } from '../../../support/a-page-list.ts'
import { aTag, guidOf } from '../../../support/an-article.ts'

const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)
const place = {
  path: 'news/ferry.html',
  timezone: 'Europe/Kyiv',
  beside: (address: string): string => address,
}

function read(text: string): IncomingArticle {
  const back = readPage(text, place)
  if (typeof back === 'string') throw new Error(back)
  return back
}

/** What reading throws, if it does. */
function faultOf(text: string): unknown {
  try {
    readPage(text, place)
    return null
  } catch (error) {
    return error
  }
}

const site: Site = {
  desk: { ...newDesk({ name: 'Harbour Wire' }), baseUrl: 'https://harbour.example' },
  addresses: {
    homepage: '../index.html',
    styles: ['../style.css'],
    media: (media) => `../media/${media}`,
    article: (found) => `../articles/${encodeURIComponent(found)}`,
    section: (id) => `../sections/${id}.html`,
    tag: () => null,
    archive: '../archive/index.html',
    search: null,
    feed: (list, kind) => `../feeds/${list}.${kind}`,
  },
}

const story = {
  guid: guidOf('other'),
  headline: 'Another story',
  kicker: null,
  section: null,
  image: null,
  sublinks: [],
  language: 'en',
  at: { shown: '14:19 21.11.2026', exact: '2026-11-21T14:19:00+02:00' },
}

const line = fc
  .array(fc.constantFrom('Порт', 'A&B', '"так"', '</script>', '#1', '– x', '<b>', '👩🏽‍🚒'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))
const maybe = fc.oneof(fc.constant(''), line)

describe('a page of our own site', () => {
  it('is the story that it was made from', () => {
    const told = fc.record({
      guid: fc.constantFrom('tag:desk.example,2026:one', 'wire item 5 / ї', 'urn:a:b'),
      headline: line,
      lead: fc.oneof(maybe, fc.constant('One.\nTwo.')),
      byline: maybe,
      dateline: maybe,
      tags: fc.uniqueArray(line, { maxLength: 3 }),
      section: fc.option(line),
      hasPicture: fc.boolean(),
      body: plainBody,
    })
    fc.assert(
      fc.property(told, ({ guid, tags, section, hasPicture, body, ...words }) => {
        const html = toHtml(withoutNoted(body), { mediaAddress: (media) => media }).markup
        const media = `${'ab'.repeat(32)}.jpg` as NonNullable<ArticlePage['image']>['media']
        const said = { alt: 'A ferry', caption: 'At the quay', credit: 'A. B.' }
        const page: ArticlePage = {
          ...words,
          path: 'articles/ferry-returns.html',
          language: 'uk',
          section: section === null ? null : { id: 'port' as SectionId, name: section },
          at: { shown: '14:19 21.11.2026', exact: '2026-11-21T14:19:00+02:00' },
          version: 2,
          changedAt: { shown: '15:00 21.11.2026', exact: '2026-11-21T15:00:00+02:00' },
          minutes: 2,
          image: hasPicture ? { media, width: 12, height: 8, ...said } : null,
          body: html,
          notices: [{ kind: 'correction', place: 'top', at: story.at, text: 'A note.' }],
          tags: tags.map(aTag),
          moreAbout: [story],
          hot: aPageList([story]),
          latest: aPageList([story]),
        }
        const back = read(articlePageToHtml(page, guid as Guid, site))
        expect(back).toMatchObject({
          guid,
          version: 2,
          state: 'published',
          createdAt: '2026-11-21T12:19:00Z',
          releasedAt: '2026-11-21T13:00:00Z',
          sectionName: section,
          tags: namedTags(tags),
          urlSlug: 'ferry-returns',
          picture: hasPicture ? { href: `../media/${media}`, ...said } : null,
          dropped: [],
          notes: [],
        })
        const { headline, lead, byline, dateline, language, source } = back.content
        expect({ headline, lead, byline, dateline }).toEqual(words)
        expect([language, source]).toEqual(['uk', ''])
        expect(back.content.body).toEqual(htmlToProse(html.toString(), 'uk').prose)
      }),
      { numRuns: runs },
    )
  }, 60_000)
})

describe('a page of another site', () => {
  const body = `<header><nav>Menu</nav></header><article><header><h1>Ferry returns</h1><p class="byline">By O. R.</p></header>
<p>It is back.</p><p>Text with <b>weight</b>.</p><blockquote>We sail.<footer>A captain</footer></blockquote>
<aside>Read also</aside><div class="share">Share</div><form>Subscribe</form><footer>Tags</footer></article><footer>Foot</footer>`

  it('says what it is in schema.org’s words', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'W' },
        {
          '@type': ['ReportageNewsArticle'],
          '@id': 'https://wire.example/ferry#article',
          headline: 'Ferry  returns',
          description: 'It is back.',
          datePublished: '2026-11-21T14:00:00+02:00',
          author: [
            { '@type': 'Person', name: 'O. Reporter' },
            { '@type': 'Organization', name: 'W' },
          ],
          publisher: { name: 'The Wire' },
          articleSection: ['Port', 'Sea'],
          keywords: 'quay, storm',
          image: { '@type': 'ImageObject', url: 'ferry.jpg', caption: 'At dawn' },
        },
      ],
    }
    const back = read(
      `<html lang="en-GB"><script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(data)}</script>${body}`,
    )
    expect(back).toMatchObject({
      guid: 'https://wire.example/ferry#article',
      isNumbered: false,
      createdAt: '2026-11-21T12:00:00Z',
      sectionName: 'Port',
      tags: namedTags(['quay', 'storm']),
      picture: { href: 'ferry.jpg', caption: 'At dawn' },
      content: {
        headline: 'Ferry returns',
        lead: 'It is back.',
        byline: 'O. Reporter',
        source: 'The Wire',
        language: 'en-GB',
      },
    })
    expect(toText(back.content.body).split(/\n+/)).toEqual([
      'Text with weight.',
      'We sail.',
      'A captain',
    ])
  })

  it('or in its meta elements, its times by the desk’s clock where they name no zone', () => {
    const back = read(
      `<html><head><link rel="canonical" href="https://wire.example/2026/ferry-returns/"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-21T14:00:00"><meta property="article:tag" content="quay, old"><meta property="article:tag" content="storm"><meta property="article:section" content="Port"><meta name="author" content="O. Reporter"><meta name="description" content="A lead."></head><body>${body}`,
    )
    expect(back).toMatchObject({
      guid: 'https://wire.example/2026/ferry-returns/',
      urlSlug: 'ferry-returns',
      createdAt: '2026-11-21T12:00:00Z',
      sectionName: 'Port',
      tags: namedTags(['quay, old', 'storm']),
      content: { headline: 'Ferry returns', lead: 'A lead.', byline: 'O. Reporter' },
      notes: ['Its times name no zone; they were read by the desk’s clock (Europe/Kyiv).'],
    })
  })

  it('or in its elements alone, and is known by its path then', () => {
    const back = read(
      '<main><h1>Ferry returns</h1><time datetime="2026-11-21">Saturday</time><p>Text.</p></main>',
    )
    expect(back.guid).toBe('urn:wiredesk:html:news/ferry.html')
    expect(back.releasedAt).toBe('2026-11-20T22:00:00Z')
  })

  it('with a time that is none is refused with a reason', () => {
    const refused = () =>
      read('<article><h1>x</h1><time datetime="soon"></time><p>Text.</p></article>')
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow('Its datetime is “soon”, which is not a time.')
  })

  it.each([
    ['articles in articles', '<article>'],
    ['times in times', '<time datetime=x>'],
    ['metas', '<meta property="article:tag" content="x">'],
    ['headlines', '<h1><div>'],
    ['headers', '<header><aside>'],
  ])('of thousands of %s is read without a long wait', (_what, part) => {
    const head = '<meta property="og:type" content="article">'
    const text = `${head}<main><h1>x</h1><p>Text.</p>${part.repeat(100_000)}`
    expect(faultOf(text) ?? new Refusal('')).toBeInstanceOf(Refusal)
  })

  it('is read or refused whatever it holds', () => {
    const parts = fc.constantFrom(
      '<article>',
      '</article>',
      '<h1>x</h1>',
      '<time datetime="2026-11-21">',
      '<div class="body">',
      '<header><div class="topic"></div></header>',
      '<p class="lead"><span class="dateline">',
      '<meta property="og:type" content="article">',
      '<meta name="__proto__" content="x">',
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":1},"author":[null,1,[{}]],"image":[[]],"keywords":{"name":[]},"datePublished":"2026-11-21","version":"x"}</script>',
      '<script type="application/ld+json">[[[{"@graph":[null,{"@type":["Article",1]}]}]]]</script>',
      '<figure><img src=x>',
      '<table><td>',
      '<b><i>',
      'text',
      '&#0;',
    )
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join('')),
        (text) => {
          expect(faultOf(text) ?? new Refusal('')).toBeInstanceOf(Refusal)
        },
      ),
      { numRuns: runs * 3 },
    )
  })
})
