import { legalText } from '../legal-text.ts'
import type { WireStory } from '../wire/wire-story.ts'
import type { NinjsAddresses } from './ninjs-addresses.ts'
import { ninjsPictures, ranked, type NinjsPicture } from './ninjs-pictures.ts'
import { ninjsSubjects } from './ninjs-subjects.ts'
import { onlySaid } from './only-said.ts'

export const ninjs3Standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const

/** A story as a ninjs 3.1 item; `body` is its text as HTML, empty when it may not be told. */
export function storyToNinjs3(
  story: WireStory,
  body: string,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  const { content, guid } = story
  const uri = addresses.uriOf(guid)
  return onlySaid({
    standard: ninjs3Standard,
    uri,
    type: 'text',
    representationType: story.pubStatus === 'usable' ? 'full' : 'partial',
    version: String(story.version),
    firstCreated: story.firstReleasedAt,
    versionCreated: story.releasedAt,
    embargoedUntil: story.embargoedUntil,
    expires: content.expires,
    pubStatus: story.pubStatus,
    urgency: content.urgency,
    language: content.language,
    headlines: worded(['main', content.headline]),
    slugline: content.slugline,
    by: content.byline,
    located: content.located,
    descriptions: worded(
      ['summary', content.lead],
      ['dateline', content.dateline],
      ...content.notices.map(({ kind, text }) => [kind, text] as const),
    ),
    bodies:
      body === ''
        ? []
        : [{ role: 'main', contentType: 'text/html', wordCount: story.words, value: body }],
    edNote: content.edNote,
    usageTerms: content.usageTerms,
    infoSources: content.source === '' ? [] : [{ name: content.source }],
    genres: content.genre === '' ? [] : [{ name: content.genre }],
    subjects: ninjsSubjects(story, addresses).map(({ name, rel, scheme, code }) => ({
      name,
      rel,
      uri: scheme + encodeURIComponent(legalText(code)),
      literal: code,
    })),
    altIds: altIds({
      guid: uri === guid ? '' : guid,
      slug: content.urlSlug,
      page: story.url ?? '',
    }),
    associations: [
      ...ninjsPictures(content, addresses).map(pictureToNinjs3),
      ...story.related.map((link, at) =>
        onlySaid({
          name: ranked('related', at),
          rel: 'seeAlso',
          ...linkToNinjs3(link, addresses),
        }),
      ),
    ],
  })
}

/** Another story as far as a link names it. */
export function linkToNinjs3(
  { guid, headline, url }: Pick<WireStory, 'guid' | 'headline' | 'url'>,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  const uri = addresses.uriOf(guid)
  return onlySaid({
    uri,
    type: 'text',
    headlines: worded(['main', headline]),
    altIds: altIds({ guid: uri === guid ? '' : guid, page: url ?? '' }),
  })
}

export function worded(
  ...members: readonly (readonly [role: string, value: string])[]
): readonly object[] {
  return members
    .filter(([, value]) => legalText(value) !== '')
    .map(([role, value]) => ({ role, contentType: 'text/plain', value }))
}

function altIds(ids: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(ids)
    .filter(([, value]) => legalText(value) !== '')
    .map(([role, value]) => ({ role, value }))
}

function pictureToNinjs3(picture: NinjsPicture): Readonly<Record<string, unknown>> {
  const { name, isLead, uri, file, href, contentType, size } = picture
  return onlySaid({
    name,
    rel: isLead ? 'featured' : 'inline',
    uri,
    type: 'picture',
    by: picture.credit,
    descriptions: worded(['caption', picture.caption], ['altText', picture.alt]),
    renditions: [onlySaid({ name: 'original', href, contentType, ...size })],
    altIds: altIds({ file }),
  })
}
