import { it } from 'vitest'

import { wxrFields } from '../../../../electron/import/wxr/wxr-fields.ts'
import { readWxrPost } from '../../../../electron/import/wxr/read-wxr-post.ts'
import { WxrSite } from '../../../../electron/import/wxr/wxr-site.ts'
import { termsIn } from '../../../../electron/import/wxr/wxr-terms-in.ts'
import { readXml } from '../../../../electron/import/xml/read-xml.ts'
import { childOf } from '../../../../electron/import/xml/xml-parts.ts'
import { siteBody } from '../../../../shared/export/wire/site-body.ts'
import { siteAuthors } from '../../../../shared/export/wire/site-authors.ts'
import type { WireStory } from '../../../../shared/export/wire/wire-story.ts'
import { wxrChannel } from '../../../../shared/export/wxr/wxr-channel.ts'
import { wxrItem } from '../../../../shared/export/wxr/wxr-item.ts'
import { wxrPost } from '../../../../shared/export/wxr/wxr-post.ts'
import { wxrTerms } from '../../../../shared/export/wxr/wxr-terms.ts'
import { expectNothingLostAgain, expectTheSameStory } from '../../../support/site-round-trip.ts'

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
  expectTheSameStory(through)
}, 120_000)

it('whatever a body holds, what came back once loses no word and no picture any more', () => {
  expectNothingLostAgain(through)
}, 120_000)
