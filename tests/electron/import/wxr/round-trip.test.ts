import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { wxrFields } from '../../../../electron/import/wxr/wxr-fields.ts'
import { readWxrPost } from '../../../../electron/import/wxr/read-wxr-post.ts'
import { WxrSite } from '../../../../electron/import/wxr/wxr-site.ts'
import { termsIn } from '../../../../electron/import/wxr/wxr-terms-in.ts'
import { readXml } from '../../../../electron/import/xml/read-xml.ts'
import { childOf } from '../../../../electron/import/xml/xml-parts.ts'
import { legalText } from '../../../../shared/export/legal-text.ts'
import { siteBody } from '../../../../shared/export/wire/site-body.ts'
import { siteAuthors } from '../../../../shared/export/wire/site-authors.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { wxrChannel } from '../../../../shared/export/wxr/wxr-channel.ts'
import { wxrItem } from '../../../../shared/export/wxr/wxr-item.ts'
import { wxrPost } from '../../../../shared/export/wxr/wxr-post.ts'
import { wxrTerms } from '../../../../shared/export/wxr/wxr-terms.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { anyBody, plainBody } from '../../../support/a-body.ts'
import { anySiteStory, pictured } from '../../../support/any-site-story.ts'
import { carried } from '../../../support/carried.ts'
import { manyRuns } from '../../../support/many-runs.ts'

/** A story through a whole file and back. */
function through(story: WireStory) {
  const terms = wxrTerms(story.section === null ? [] : [story.section], [], story.tags)
  const authors = siteAuthors([story.content.byline], 'Desk')
  const { head, foot } = wxrChannel(
    { name: 'Desk', language: 'en', baseUrl: 'https://desk.example/' },
    authors.all,
    terms,
  )
  const { embargoedUntil, firstReleasedAt } = story
  const post = wxrPost(story, {
    id: 1,
    body: siteBody(story, (media) => `https://desk.example/media/${media}`).markup.toString(),
    thumbnail: null,
    at: embargoedUntil ?? firstReleasedAt,
    isFuture: embargoedUntil !== null,
    places: [],
    terms,
    authors,
  })
  const rss = readXml(`${head}${wxrItem(post, 'Europe/Kyiv')}${foot}`)
  const item = childOf(childOf(rss, 'channel') ?? rss, 'item') ?? rss
  return readWxrPost(wxrFields(item), termsIn(item), new WxrSite())
}

it('a story that goes out to WordPress and comes back is the same story', () => {
  fc.assert(
    fc.property(anySiteStory(plainBody), (story) => {
      const back = through(story)
      const { content } = story
      const texts = ['headline', 'lead', 'byline', 'dateline', 'slugline', 'located'] as const
      const told = Object.fromEntries(texts.map((name) => [name, legalText(content[name])]))
      const { expires, embargoedUntil, urgency, language } = content
      expect(back.content).toMatchObject({ ...told, expires, embargoedUntil, urgency, language })
      expect(back).toMatchObject({
        guid: story.guid,
        version: story.version,
        state: 'published',
        createdAt: story.firstReleasedAt,
        releasedAt: story.releasedAt,
        sectionName: story.section?.name ?? null,
        tagNames: story.tags.map(({ name }) => name),
        related: story.related.map(({ guid }) => guid),
        dropped: [],
      })
      expect(back.content.body).toEqual(carried(content.body))
    }),
    { numRuns: manyRuns / 50 },
  )
}, 120_000)

it('whatever a body holds, what came back once loses no word and no picture any more', () => {
  fc.assert(
    fc.property(anySiteStory(anyBody), (story) => {
      const once = through(story)
      const body = pictured(once.content.body, once.bodyPictures)
      const again = through({ ...story, content: { ...story.content, body: withoutNoted(body) } })
      expect(again.bodyPictures).toEqual(once.bodyPictures)
      expect(wordsOf(pictured(again.content.body, again.bodyPictures))).toBe(wordsOf(body))
    }),
    { numRuns: manyRuns / 50 },
  )
}, 120_000)

/** What stands in lines; how much space is between them is the page's affair. */
function wordsOf(body: Prose): string {
  return toText(body).replace(/\s+/g, ' ').trim()
}
