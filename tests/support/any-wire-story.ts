import * as fc from 'fast-check'

import type { LeadImage } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newContent } from '../../shared/article/new-article.ts'
import { publicContent } from '../../shared/article/public-content.ts'
import { urlSlug } from '../../shared/article/url-slug.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import { legalText } from '../../shared/export/legal-text.ts'
import type { WireList, WireStory } from '../../shared/export/wire/wire-story.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { tagKinds } from '../../shared/tag/tag-kinds.ts'
import type { TagId } from '../../shared/tag/tag.ts'

const word = fc.constantFrom('порт', 'A&B', '<em>', '</p>', '"так"', ']]>', '👩🏽‍🚒', 'ערב', 'sea', '5')
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const maybe = fc.oneof(fc.constant(''), words)
const instant = fc
  .date({ min: new Date('1999-01-01Z'), max: new Date('2099-01-01Z'), noInvalidDate: true })
  .map(instantOf)
const guid = fc
  .oneof(
    fc.uuid().map((id) => `tag:desk.example,2026:${id}`),
    fc.webUrl(),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter(
    (text) => legalText(text) === text && text.trim() === text && text !== '',
  ) as fc.Arbitrary<Guid>

const image: fc.Arbitrary<LeadImage> = fc.record({
  media: fc.constant(`${'a1'.repeat(32)}.jpg` as LeadImage['media']),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
  alt: maybe,
  caption: maybe,
  credit: maybe,
})
const tag = fc.record({
  id: fc.uuid().map((id) => id as TagId),
  name: words,
  slug: fc.stringMatching(/^[a-z]{1,6}$/),
  aliases: fc.constant([]),
  kind: fc.constantFrom(...tagKinds),
  topic: fc.option(fc.constant('medtop:13000000')),
  note: fc.constant(''),
})
const link = fc.record({ guid, headline: words, url: fc.constant(null) })

/** A story as formats for other systems are told it, with one of those bodies. */
export function anyWireStory(body: fc.Arbitrary<Prose>): fc.Arbitrary<WireStory> {
  const fields = fc.record({
    headline: words,
    slugline: maybe,
    byline: maybe,
    dateline: maybe,
    located: maybe,
    source: maybe,
    usageTerms: maybe,
    genre: maybe,
    lead: maybe,
    urgency: fc.integer({ min: 1, max: 9 }),
    edNote: maybe,
    expires: fc.option(instant),
    // None that a passage is marked with: such a mark says nothing in a story of that language.
    language: fc.constantFrom('de', 'pl'),
    urlSlug: fc.oneof(fc.constant(''), words.map(urlSlug)),
    image: fc.option(image),
    body,
  })
  return fc
    .record({
      guid,
      url: fc.constant(null),
      version: fc.integer({ min: 1, max: 90 }),
      pubStatus: fc.constantFrom('usable', 'withheld', 'canceled'),
      signal: fc.constant(null),
      firstReleasedAt: instant,
      releasedAt: instant,
      embargoedUntil: fc.option(instant),
      fields,
      section: fc.option(words.map((name) => ({ id: 'port' as SectionId, name }))),
      tags: fc.uniqueArray(tag, { maxLength: 3, selector: ({ name }) => name }),
      related: fc.uniqueArray(link, { maxLength: 3, selector: (one) => one.guid }),
    })
    .map(({ fields: said, ...story }): WireStory => ({
      ...story,
      headline: said.headline,
      content: publicContent(newContent(said)),
      words: 1,
      hasWithdrawnPicture: false,
    }))
}

/** A live list as formats for other systems are told it. */
export const anyWireList: fc.Arbitrary<WireList> = fc.record({
  name: fc.stringMatching(/^[a-z]{1,9}$/),
  title: words,
  kind: fc.constantFrom('byHand', 'byTime'),
  launchedAt: fc.option(instant),
  changedAt: fc.option(instant),
  entries: fc.array(
    fc.record({ guid, headline: words, url: fc.constant(null), kicker: fc.option(words) }),
    { maxLength: 12 },
  ),
})
