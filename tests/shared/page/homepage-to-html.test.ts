import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { Homepage } from '../../../shared/page/homepage.ts'
import { homepageToHtml } from '../../../shared/page/homepage-to-html.ts'
import type { Site } from '../../../shared/page/site.ts'
import type { Story } from '../../../shared/page/story.ts'
import { pageText } from '../../support/page-text.ts'

const site: Site = {
  desk: newDesk({ name: 'Портові вісті', language: 'uk', adSlots: ['afterHot', 'afterLatest'] }),
  addresses: {
    homepage: 'index.html',
    styles: ['style.css'],
    media: (media) => `media/${media}`,
    article: (guid) => `articles/${guid}.html`,
  },
}

function aStory(name: string, wish: Partial<Story> = {}): Story {
  const moment = { shown: '14:19 21.11.2026', exact: '2026-11-21T14:19:00+02:00' }
  const named = { guid: name as Guid, headline: `Новина ${name}`, kicker: null, section: 'Порт' }
  return { ...named, language: 'uk', at: moment, ...wish }
}

const media = `${'ab'.repeat(32)}.jpg` as NonNullable<
  NonNullable<Homepage['top']>['image']
>['media']
const image = { media, width: 12, height: 8, alt: 'Пором', caption: 'Пором', credit: 'Фото: А. Б.' }
const page: Homepage = {
  hot: [
    aStory('one', { kicker: 'Шторм' }),
    aStory('two', { language: 'en', headline: 'Story two' }),
  ],
  top: { lead: 'Пором повернувся.', image },
  latest: [aStory('three'), aStory('one', { section: null })],
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
        'РЕКЛАМА Портові вісті',
      ].join(' '),
    )
  })

  it('says so while nothing has been published', () => {
    const empty = homepageToHtml({ hot: [], top: null, latest: [] }, '', site)
    expect(pageText(empty)).toContain('Ще нічого не опубліковано.')
  })
})
