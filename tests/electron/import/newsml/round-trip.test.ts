import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { readNewsItem } from '../../../../electron/import/newsml/read-news-item.ts'
import { readPackage } from '../../../../electron/import/newsml/read-package.ts'
import { readXml, type XmlElement } from '../../../../electron/import/xml/read-xml.ts'
import { listToNewsml } from '../../../../shared/export/newsml/list-package.ts'
import { newsml } from '../../../../shared/export/newsml/namespaces.ts'
import { storyToNewsml } from '../../../../shared/export/newsml/story-item.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { aShownStory } from '../../../support/a-shown-story.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { manyRuns } from '../../../support/many-runs.ts'
import { asReadBack, carriedStory } from '../../../support/wire-round-trip.ts'

const desk = { name: 'Wire', root: 'https://desk.example/', language: 'en' }
const pictures = { byGuid: new Map(), shown: new Set<string>() }

const written = (story: WireStory): string =>
  storyToNewsml(story, { desk, mediaAddress: (media) => media }).markup.toString()

const itemIn = (text: string): XmlElement =>
  readXml(text.replace(/<(newsItem|packageItem)/, `<$1 xmlns="${newsml}"`))

it('a story that goes out as NewsML-G2 comes back, and goes out as the same text', () => {
  fc.assert(
    fc.property(aShownStory, (story) => {
      const back = readNewsItem(itemIn(written(story)), { pictures, sent: null })
      expect([back.picture, back.dropped]).toEqual([null, []])
      expect(back.sectionName).toBe(story.section?.name ?? null)
      expect(back.tags).toEqual(story.tags.map(({ name, kind, topic }) => ({ name, kind, topic })))
      expect(back.related).toEqual(story.related.map(({ guid }) => guid))
      expect(written(asReadBack(story, back))).toBe(written(carriedStory(story)))
    }),
    { numRuns: manyRuns / 50 },
  )
}, 120_000)

it('a list comes back with its name, kind, order and own words', () => {
  const entries = ['one', 'two', 'three'].map((name, at) => ({
    guid: guidOf(name),
    headline: `Own & <${name}>`,
    kicker: at === 1 ? 'Шторм' : null,
    url: null,
  }))
  for (const kind of ['byHand', 'byTime'] as const) {
    const list = {
      guid: 'https://desk.example/lists/ranked',
      name: 'ranked',
      title: 'Ранг & <list>',
      kind,
      launchedAt: noon,
      changedAt: noon,
      at: noon,
      versions: [1, 2, 3],
      entries,
    }
    expect(readPackage(itemIn(listToNewsml(list, desk).toString()))).toEqual({
      name: 'ranked',
      title: 'Ранг & <list>',
      kind,
      entries: entries.map(({ url: _url, ...entry }) => entry),
    })
  }
})
