import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'

import { checkPage } from '../../../electron/export/html/check-page.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { legalText } from '../../../shared/export/legal-text.ts'
import type { ArticlePage } from '../../../shared/page/article-page.ts'
import { articlePageToHtml } from '../../../shared/page/article-page-to-html.ts'
import type { Site } from '../../../shared/page/site.ts'
import type { Story } from '../../../shared/page/story.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../shared/prose/without-noted.ts'
import { aPageList } from '../../support/a-page-list.ts'
import { aBody, aTag } from '../../support/an-article.ts'
import { pageText } from '../../support/page-text.ts'

const guid = 'tag:desk.example,2026:one' as Guid
const moment = { shown: '14:19 21.11.2026', exact: '2026-11-21T14:19:00+02:00' }

function aSite(wish: Partial<Site['desk']> = {}): Site {
  return {
    desk: newDesk({ name: 'Harbour Wire', ...wish }),
    addresses: {
      homepage: '../index.html',
      styles: ['../style.css'],
      media: (media) => `../media/${media}`,
      article: (found) =>
        found.endsWith('gone') ? null : `../articles/${encodeURIComponent(found)}`,
      section: (id) => (id === 'gone' ? null : `../sections/${id}.html`),
      tag: (id) => (id === 'tag-port' ? '../tags/port.html' : null),
      archive: '../archive/index.html',
      search: null,
      feed: (list, kind) => `../feeds/${list}.${kind}`,
    },
  }
}

function aStory(name: string, wish: Partial<Story> = {}): Story {
  const named = { guid: name as Guid, headline: `The ${name} story`, kicker: null, section: null }
  return { ...named, image: null, sublinks: [], language: 'en', at: moment, ...wish }
}

function aSection(name: string) {
  return { id: 'port' as SectionId, name }
}

function bodyOf(...paragraphs: readonly string[]) {
  return toHtml(withoutNoted(aBody(...paragraphs)), { mediaAddress: (media) => media }).markup
}

function aPage(wish: Partial<ArticlePage> = {}): ArticlePage {
  return {
    path: 'articles/one.html',
    language: 'en',
    section: aSection('Port'),
    at: moment,
    version: 2,
    changedAt: { shown: '15:00 21.11.2026', exact: '2026-11-21T15:00:00+02:00' },
    headline: 'Ferry returns',
    byline: 'Kateryna Shulha',
    dateline: 'VERBYCHNE, Nov 21 (Harbour Wire)',
    minutes: 2,
    image: {
      media: `${'ab'.repeat(32)}.jpg` as NonNullable<ArticlePage['image']>['media'],
      width: 1200,
      height: 800,
      alt: 'A ferry',
      caption: 'The ferry at the quay',
      credit: 'Photo: A. B.',
    },
    lead: 'The ferry is back after three weeks.',
    body: bodyOf('It sails at noon.', 'Tickets cost the same.'),
    notices: [],
    tags: [aTag('port'), aTag('Black Friday')],
    moreAbout: [aStory('more')],
    hot: aPageList([aStory('hot', { kicker: 'Storm' }), aStory('gone')]),
    latest: aPageList(
      [aStory('latest', { language: 'uk', headline: 'Пором повернувся' }), aStory(guid)],
      { name: 'latest' },
    ),
    ...wish,
  }
}

function elementsOf(html: string): string {
  const names: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      names.push(`${node.nodeName}[${node.attrs.map(({ name }) => name).join()}]`)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return names.join(' ')
}

describe('an article’s page', () => {
  it('is the page that we mean', async () => {
    const html = articlePageToHtml(
      aPage(),
      guid,
      aSite({ adSlots: ['afterMoreAbout', 'afterHot'] }),
    )
    await expect(html).toMatchFileSnapshot('../../fixtures/pages/article.html.txt')
  })

  it('tells search engines of the story, with whole addresses where the desk has one', () => {
    const dataOf = (page: ArticlePage, site: Site): unknown => {
      const html = articlePageToHtml(page, guid, site)
      return JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '')
    }
    const publisher = {
      '@type': 'NewsMediaOrganization',
      name: 'Harbour Wire',
      url: 'https://desk.example/',
    }
    expect(dataOf(aPage(), aSite({ baseUrl: 'https://desk.example' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': guid,
      url: 'https://desk.example/articles/one.html',
      mainEntityOfPage: 'https://desk.example/articles/one.html',
      headline: 'Ferry returns',
      description: 'The ferry is back after three weeks.',
      datePublished: '2026-11-21T14:19:00+02:00',
      dateModified: '2026-11-21T15:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Kateryna Shulha' }],
      publisher,
      dateline: 'VERBYCHNE, Nov 21 (Harbour Wire)',
      articleSection: 'Port',
      keywords: ['port', 'Black Friday'],
      inLanguage: 'en',
      version: 2,
      image: [
        {
          '@type': 'ImageObject',
          url: `https://desk.example/media/${'ab'.repeat(32)}.jpg`,
          width: 1200,
          height: 800,
          caption: 'The ferry at the quay',
          creditText: 'Photo: A. B.',
        },
      ],
      isPartOf: { '@type': 'WebSite', name: 'Harbour Wire', url: 'https://desk.example/' },
    })
    const plain = dataOf(aPage({ byline: '', image: null }), aSite({ baseUrl: '' }))
    expect(plain).toMatchObject({ author: [{ name: 'Harbour Wire' }] })
    expect(plain).not.toHaveProperty('url')
    expect(articlePageToHtml(aPage({ path: null }), guid, aSite())).not.toContain('ld+json')
  })

  it('reads in the order that design fixes', () => {
    const slots = ['afterMoreAbout', 'afterHot', 'afterLatest', 'afterLatest'] as const
    const site = aSite({ adSlots: slots })
    expect(pageText(articlePageToHtml(aPage(), guid, site))).toBe(
      [
        'Skip to the news',
        'Harbour Wire',
        'Port 14:19 21.11.2026',
        'Ferry returns',
        'Kateryna Shulha',
        '2 min read',
        'The ferry at the quay Photo: A. B.',
        'VERBYCHNE, Nov 21 (Harbour Wire) – The ferry is back after three weeks.',
        'It sails at noon. Tickets cost the same.',
        'Tags: #port #Black_Friday',
        'MORE ABOUT 14:19 21.11.2026 The more story',
        'AD',
        'HOT NEWS Storm The hot story The gone story',
        'AD',
        'LATEST Пором повернувся',
        `The ${guid} story`,
        'AD AD',
        'Archive',
        'Harbour Wire',
      ].join(' '),
    )
  })

  it('tells readers of its corrections above and below the text, in the story’s language, escaped', () => {
    const notices = [
      {
        kind: 'correction',
        place: 'top',
        at: moment,
        text: 'It was <b>Thursday</b>.\n\nNot Friday.',
      },
      { kind: 'update', place: 'bottom', at: moment, text: 'Prices added.' },
    ] as const
    const page = aPage({ notices, language: 'uk' })
    const html = articlePageToHtml(page, guid, aSite({ adSlots: [] }))
    const text = pageText(html)
    expect(text).toContain(
      '2 min read Виправлення 14:19 21.11.2026 It was <b>Thursday</b>. Not Friday. The ferry at the quay',
    )
    expect(text).toContain('Tickets cost the same. Оновлення 14:19 21.11.2026 Prices added. Tags:')
    expect(html).toContain('<p>Not Friday.</p>')
    expect(html).not.toContain('<b>')
    expect(checkPage(html, 'articles/one.html', () => true)).toBeNull()
    const polish = articlePageToHtml(aPage({ notices, language: 'pl' }), guid, aSite())
    expect(polish).toContain('<strong lang="en">Correction</strong>')
    expect(checkPage(polish, 'articles/one.html', () => true)).toBeNull()
  })

  it('leaves out what the article has not', () => {
    const nothing = { section: null, byline: '', dateline: ' ', image: null, lead: '', tags: [] }
    const lists = { moreAbout: [], hot: aPageList([]), latest: aPageList([]) }
    const page = aPage({ ...nothing, ...lists, body: bodyOf() })
    expect(pageText(articlePageToHtml(page, guid, aSite({ adSlots: [] })))).toBe(
      'Skip to the news Harbour Wire 14:19 21.11.2026 Ferry returns 2 min read Archive Harbour Wire',
    )
  })

  it('says its own words in the desk’s language and marks what is in another', () => {
    const page = aPage({ language: 'en' })
    const html = articlePageToHtml(page, guid, aSite({ language: 'uk', name: 'Портові вісті' }))
    expect(pageText(html)).toContain('2 хв читання')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<p class="reading"><span lang="uk">2 хв читання</span></p>')
    expect(html).toContain('<aside class="hot" aria-labelledby="hot" lang="uk">')
    expect(html).toContain('<a class="headline" lang="en" href')
    expect(html).toContain('href="../articles/latest">Пором повернувся</a>')
  })

  it('speaks English where it has no words of the desk’s language, and says so', () => {
    const html = articlePageToHtml(aPage({ language: 'pl' }), guid, aSite({ language: 'pl' }))
    expect(html).toContain('<html lang="pl">')
    expect(html).toContain('<p class="reading"><span lang="en">2 min read</span></p>')
  })

  it('links only to what the site has, and says where the reader is', () => {
    const html = articlePageToHtml(aPage(), guid, aSite())
    expect(html).toContain('<span class="headline">The gone story</span>')
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('names its own address when it has one', () => {
    const canonical = (path: string | null, baseUrl: string): string =>
      /<link rel="canonical" href="(.*)">/.exec(
        articlePageToHtml(aPage({ path }), guid, aSite({ baseUrl })),
      )?.[1] ?? 'none'
    expect(canonical('articles/one.html', 'https://wire.example/news/')).toBe(
      'https://wire.example/news/articles/one.html',
    )
    expect(canonical('articles/one.html', 'https://wire.example')).toBe(
      'https://wire.example/articles/one.html',
    )
    expect(canonical(null, 'https://wire.example/')).toBe('none')
    expect(canonical('articles/one.html', 'javascript:alert(1)//')).toBe('none')
  })

  it('has the same elements whatever its texts say', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</title><script>x</script>',
        '"><svg onload=x>',
        "'/><base href=//x>",
        '<!--',
      ),
    )
    const word = hostile.filter((text) => legalText(text).trim() !== '')
    fc.assert(
      fc.property(fc.array(word, { minLength: 12, maxLength: 12 }), (words) => {
        const [w0 = '', w1 = '', w2 = '', w3 = '', w4 = '', w5 = '', w6 = '', w7 = ''] = words
        const [w8 = '', w9 = '', w10 = '', w11 = ''] = words.slice(8)
        const plain = aPage()
        const page = aPage({
          headline: w0,
          section: aSection(w1),
          byline: w2,
          dateline: w3,
          lead: w4.replace(/[\n\r]/g, ' '),
          body: bodyOf(w5, w6),
          tags: [
            { ...aTag('port'), name: w7 },
            { ...aTag('Black Friday'), name: w8 },
          ],
          image:
            plain.image === null ? null : { ...plain.image, alt: w9, caption: w10, credit: w11 },
          hot: aPageList([
            aStory('hot', { headline: w0, kicker: w1 }),
            aStory('gone', { headline: w2 }),
          ]),
          latest: aPageList([aStory('latest', { headline: w3, language: 'uk' }), aStory(guid)]),
        })
        expect(elementsOf(articlePageToHtml(page, guid, aSite({ name: w4 })))).toBe(
          elementsOf(articlePageToHtml(plain, guid, aSite())),
        )
      }),
      { numRuns: 60 },
    )
  })
})
