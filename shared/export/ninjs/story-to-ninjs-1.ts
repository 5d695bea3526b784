import type { WireLink, WireStory } from '../wire/wire-story.ts'
import type { NinjsAddresses } from './ninjs-addresses.ts'
import { ninjsPictures, type NinjsPicture } from './ninjs-pictures.ts'
import { ninjsSubjects } from './ninjs-subjects.ts'
import { onlySaid } from './only-said.ts'

export const ninjs1Standard = {
  name: 'ninjs',
  version: '1.6',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json',
} as const

/** A story as a ninjs 1.6 item, which Superdesk and its kin read; `body` is its text as HTML. */
export function storyToNinjs1(
  story: WireStory,
  body: string,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  const { content } = story
  const pictures = ninjsPictures(content, addresses)
  return onlySaid({
    $standard: ninjs1Standard,
    ...namedInNinjs1(story, addresses),
    representationtype: story.pubStatus === 'usable' ? 'complete' : 'incomplete',
    version: String(story.version),
    firstcreated: story.firstReleasedAt,
    versioncreated: story.releasedAt,
    embargoed: story.embargoedUntil,
    expires: content.expires,
    pubstatus: story.pubStatus,
    urgency: content.urgency,
    language: content.language,
    slugline: content.slugline,
    byline: content.byline,
    located: content.located,
    description_text: content.lead,
    description_dateline: content.dateline,
    ...noticesOf(story),
    body_html: body,
    wordcount: body === '' ? null : story.words,
    ednote: content.edNote,
    usageterms: content.usageTerms,
    infosource: content.source === '' ? [] : [{ name: content.source }],
    genre: content.genre === '' ? [] : [{ name: content.genre, code: content.genre }],
    subject: ninjsSubjects(story, addresses),
    altids: idsOf(story, {
      slug: content.urlSlug,
      // Superdesk makes a story of each associated one, and an empty one would stand in the way of the whole.
      related: story.related.map(({ guid }) => guid),
    }),
    associations:
      pictures.length === 0
        ? null
        : Object.fromEntries(pictures.map((picture) => [keyOf(picture), pictureToNinjs1(picture)])),
  })
}

/** What names a story in an item, a list and a link alike. */
export function namedInNinjs1(
  { guid, headline }: WireLink,
  addresses: NinjsAddresses,
): Readonly<Record<string, unknown>> {
  return { uri: addresses.webOf(guid), type: 'text', headline }
}

/** The desk's own name for a story, whose `uri` is made of it, and other names of it. */
export function idsOf(
  { guid, url }: WireLink,
  others: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return onlySaid({ guid, page: url, ...others })
}

/** Superdesk knows a story's lead picture by this name. */
function keyOf({ name, isLead }: NinjsPicture): string {
  return isLead ? 'featuremedia' : name
}

function noticesOf({ content: { notices } }: WireStory): Record<string, string> {
  const told: Record<string, string> = {}
  for (const { kind, text } of notices) {
    const key = `description_${kind}`
    const before = told[key]
    told[key] = before === undefined ? text : `${before}\n${text}`
  }
  return told
}

function pictureToNinjs1(picture: NinjsPicture): Readonly<Record<string, unknown>> {
  const { uri, file, href, contentType: mimetype, size, alt, caption, credit } = picture
  return onlySaid({
    uri,
    type: 'picture',
    mimetype,
    byline: credit,
    description_text: caption,
    // Where Superdesk looks for a picture's alternative text.
    body_text: alt,
    // An address is compulsory in a rendition to whoever reads one, and it must be a whole one.
    renditions: href === null ? null : { original: { href, mimetype, ...size } },
    altids: { file },
  })
}
