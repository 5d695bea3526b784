import { describe, expect, it } from 'vitest'

import { checkPage } from '../../../electron/export/html/check-page.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { Homepage } from '../../../shared/page/homepage.ts'
import { homepageToHtml } from '../../../shared/page/homepage-to-html.ts'
import type { Site } from '../../../shared/page/site.ts'
import type { Story } from '../../../shared/page/story.ts'
import { stylesheet } from '../../../shared/page/stylesheet.ts'
import { aPageList } from '../../support/a-page-list.ts'
import { pageText } from '../../support/page-text.ts'

const site: Site = {
  desk: newDesk({ name: 'Портові вісті', language: 'uk', adSlots: ['afterHot', 'afterLatest'] }),
  addresses: {
    homepage: 'index.html',
    styles: ['style.css'],
    media: (media) => `media/${media}`,
    article: (guid) => `articles/${guid}.html`,
    section: (id) => `sections/${id}.html`,
    tag: () => null,
    archive: 'archive/index.html',
    search: 'search.html',
    feed: (list, kind) => `feeds/${list}.${kind}`,
  },
}

function aStory(name: string, wish: Partial<Story> = {}): Story {
  const moment = { shown: '14:19 21.11.2026', exact: '2026-11-21T14:19:00+02:00' }
  const named = { guid: name as Guid, headline: `Новина ${name}`, kicker: null, section: 'Порт' }
  return { ...named, image: null, sublinks: [], language: 'uk', at: moment, ...wish }
}

const media = `${'ab'.repeat(32)}.jpg` as NonNullable<
  NonNullable<Homepage['top']>['image']
>['media']
const image = { media, width: 12, height: 8, alt: 'Пором', caption: 'Пором', credit: 'Фото: А. Б.' }
const page: Homepage = {
  hot: aPageList([
    aStory('one', { kicker: 'Шторм' }),
    aStory('two', { language: 'en', headline: 'Story two' }),
  ]),
  top: { lead: 'Пором повернувся.', image },
  latest: aPageList([aStory('three'), aStory('one', { section: null })], { name: 'latest' }),
  others: [],
}

describe('the homepage', () => {
  it('is the page that we mean', async () => {
    await expect(homepageToHtml(page, '', site)).toMatchFileSnapshot(
      '../../fixtures/pages/homepage.html.txt',
    )
  })

  it('shows HOT with the first story’s lead, then LATEST with times and sections', () => {
    expect(pageText(homepageToHtml(page, '', site))).toBe(
      [
        'До новин Портові вісті',
        'ГАРЯЧІ НОВИНИ Фото: А. Б. Шторм Новина one 14:19 21.11.2026 Пором повернувся.',
        'Story two 14:19 21.11.2026',
        'РЕКЛАМА',
        'ОСТАННІ НОВИНИ 14:19 21.11.2026 Порт Новина three 14:19 21.11.2026 Новина one',
        'РЕКЛАМА Архів Пошук Портові вісті',
      ].join(' '),
    )
  })

  it('shows each entry with the picture and the links that the list gives it', () => {
    const own = { ...image, alt: 'Свій', credit: 'Фото: В. Г.' }
    const sublinks = [{ guid: 'four' as Guid, headline: 'Що <буде> далі', language: 'uk' }]
    const told = { image: own, sublinks, kicker: 'Порт' }
    for (const hot of [[aStory('one', told)], [aStory('two'), aStory('one', told)]]) {
      const html = homepageToHtml({ ...page, hot: aPageList(hot), top: null }, '', site)
      expect(html).toContain(`<img src="media/${media}" alt="Свій"`)
      expect(html).toContain(
        '<ul class="sublinks">\n<li><a class="headline" href="articles/four.html">Що &lt;буде&gt; далі</a></li>\n</ul>',
      )
    }
    const latest = aPageList([aStory('one', told)], { name: 'latest', kind: 'byTime' })
    const text = pageText(homepageToHtml({ ...page, latest }, '', site))
    expect(text).toContain('Порт Порт Новина one Фото: В. Г. Що <буде> далі')
  })

  it('shows the top story with the list’s picture of it in place of its own', () => {
    const own = { ...image, alt: 'Свій' }
    const hot = aPageList([aStory('one', { image: own })])
    const html = homepageToHtml({ ...page, hot }, '', site)
    expect(html.match(/alt="[^"]*"/g)).toEqual(['alt="Свій"'])
  })

  it('shows the desk’s own lists after LATEST under their titles, and no empty one', () => {
    const others = [
      aPageList([aStory('five')], { name: 'news', title: 'Спорт & "люди"' }),
      aPageList([], { name: 'none', title: 'Порожній' }),
      aPageList([aStory('six')], { name: 'fresh', title: 'Свіже', kind: 'byTime' }),
    ]
    const html = homepageToHtml({ ...page, others }, '', site)
    const text = pageText(html)
    expect(text).toContain(
      'Новина one' +
        ' Спорт & "люди" Новина five 14:19 21.11.2026 Свіже 14:19 21.11.2026 Порт Новина six',
    )
    expect(text).not.toContain('Порожній')
    expect(checkPage(html, 'index.html', () => true)).toBeNull()
  })

  it('hides what stands beyond a list’s cut-off, screen by screen', () => {
    const stories = ['a', 'b', 'c', 'd'].map((name) => aStory(name))
    const cutOff = { desktop: 3, phone: 2 }
    const hot = aPageList(stories, { cutOff })
    const others = [aPageList(stories, { name: 'own', title: 'Свій', cutOff })]
    const html = homepageToHtml(
      { ...page, hot, latest: aPageList(stories, { name: 'latest', cutOff }), others },
      '',
      site,
    )
    const [news = ''] = html.split('<footer')
    const classes = (news.match(/<li(?: class="[^"]*")?>/g) ?? []).map(
      (item) => /"(.*)"/.exec(item)?.[1] ?? '',
    )
    const row = ['', '', 'off-phone', 'off-desktop off-phone']
    expect(classes).toEqual(['top', ...row.slice(1), ...row, ...row])
    expect(stylesheet).toMatch(/max-width: 39\.99rem\) \{ \.off-phone \{ display: none; \} \}/)
    expect(stylesheet).toMatch(/min-width: 40rem\) \{ \.off-desktop \{ display: none; \} \}/)
  })

  it('leads to the desk’s sections, and its head to the feeds of its lists', () => {
    const sections = [{ id: 'port' as SectionId, name: 'Порт' }]
    const html = homepageToHtml(page, '', { ...site, desk: { ...site.desk, sections } })
    expect(html).toContain('<li><a href="sections/port.html">Порт</a></li>')
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="ГАРЯЧІ НОВИНИ – Портові вісті" href="feeds/hot.atom">',
    )
    expect(html.match(/rel="alternate"/g)).toHaveLength(6)
  })

  it('says so while nothing has been published', () => {
    const empty = homepageToHtml(
      { hot: aPageList([]), top: null, latest: aPageList([]), others: [] },
      '',
      site,
    )
    expect(pageText(empty)).toContain('Ще нічого не опубліковано.')
  })
})
