import * as fc from 'fast-check'

import type { PublicContent } from '../../shared/article/public-content.ts'
import { publicContent } from '../../shared/article/public-content.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import { newContent } from '../../shared/article/new-article.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import { placePictures, type IncomingPicture } from '../../shared/import/incoming-pictures.ts'
import { isMediaName } from '../../shared/prose/media-name.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { withoutNoted } from '../../shared/prose/without-noted.ts'
import { aTag, at, guidOf } from './an-article.ts'

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Порт «Южний» & <b>море</b> ]]>',
    '[gallery] &amp; [x]',
    'два\nрядки',
    '%D0%BF',
    '  ',
  ),
)
const moment = fc
  .constantFrom('2026-11-20T22:05:00Z', '2022-02-24T03:00:00Z', '1999-12-31T23:59:59Z')
  .map(at)

/** A story as an export tells it, with a body of that kind. */
export function anySiteStory(body: fc.Arbitrary<Prose>): fc.Arbitrary<WireStory> {
  return fc
    .record({
      headline: line.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      lead: line,
      byline: line,
      dateline: line,
      slugline: line,
      body,
      tags: fc.subarray(['порт', 'R&D <labs>', 'NATO'].map(aTag)),
      section: fc.option(fc.constantFrom('Порт & море', 'World'), { nil: null }),
      embargoedUntil: fc.option(fc.constant(at('2036-01-01T00:00:00Z')), { nil: null }),
      expires: fc.option(fc.constant(at('2040-01-01T00:00:00Z')), { nil: null }),
      firstReleasedAt: moment,
      urgency: fc.integer({ min: 1, max: 9 }),
      // None that the bodies mark: a passage in the story's own language needs no mark.
      language: fc.constantFrom('pl', 'en'),
      version: fc.integer({ min: 1, max: 900 }),
    })
    .map(({ tags, section, firstReleasedAt, version, embargoedUntil, ...told }): WireStory => {
      const content: PublicContent = publicContent({
        ...newContent({ ...told, embargoedUntil, tags: tags.map(({ id }) => id) }),
        located: 'Одеса',
      })
      return {
        guid: guidOf('story'),
        headline: content.headline,
        url: 'https://desk.example/articles/story.html',
        version,
        pubStatus: 'usable',
        signal: null,
        firstReleasedAt,
        releasedAt: at('2026-11-21T09:30:15Z'),
        embargoedUntil,
        content,
        section: section === null ? null : { id: section as SectionId, name: section },
        tags,
        related: [{ guid: guidOf('other'), headline: 'Other', url: null }],
        words: 0,
        hasWithdrawnPicture: false,
      }
    })
}

/** A body with the pictures that an import found, by the names that they go by in the file. */
export function pictured(body: Prose, pictures: readonly IncomingPicture[]): Prose {
  return withoutNoted(
    placePictures(
      body,
      pictures.map(({ href, ...words }): LeadImage | null => {
        const media = href.slice(href.lastIndexOf('/') + 1)
        if (!isMediaName(media)) throw new Error(`no picture: ${href}`)
        return { media, width: 3, height: 2, ...words } as LeadImage
      }),
    ),
  )
}
