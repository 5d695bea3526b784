import { urlSlug } from '../../article/url-slug.ts'
import type { Instant } from '../../instant/instant.ts'
import type { WireList, WireStory } from '../wire/wire-story.ts'
import { deskFields } from '../wire/desk-fields.ts'
import type { siteAuthors } from '../wire/site-authors.ts'
import type { WxrItem } from './wxr-item.ts'
import type { WxrTerms } from './wxr-terms.ts'

type Place = {
  readonly list: WireList
  readonly rank: number
  readonly headline: string | null
  readonly kicker: string | null
}

export type PostParts = {
  readonly id: number
  /** Its text as HTML. */
  readonly body: string
  /** The number of its lead picture. */
  readonly thumbnail: number | null
  readonly at: Instant
  /** Whether it may be shown from then on only. */
  readonly isFuture: boolean
  readonly places: readonly Place[]
  readonly terms: WxrTerms
  readonly authors: ReturnType<typeof siteAuthors>
}

/** A story as a post: its section is its first category, the lists it stands in are the others. */
export function wxrPost(story: WireStory, parts: PostParts): WxrItem {
  const { content, section, tags } = story
  const { id, body, thumbnail, at, isFuture, places, terms, authors } = parts
  const ofLists = places.map(({ list }) => terms.ofList(list))
  const hot = places.find(({ list }) => list.name === 'hot')
  const fields = places.map(({ list, ...place }) => ({ list: list.name, ...place }))
  return {
    id,
    type: 'post',
    title: content.headline,
    link: story.url ?? '',
    guid: story.guid,
    login: authors.of(content.byline).login,
    content: withoutShortcodes(body),
    excerpt: content.lead,
    at,
    modifiedAt: story.releasedAt,
    name: urlSlug(content.urlSlug.trim() === '' ? content.headline : content.urlSlug),
    status: isFuture ? 'future' : 'publish',
    parent: 0,
    menuOrder: hot?.rank ?? 0,
    isSticky: hot !== undefined,
    attachmentUrl: null,
    categories: [section === null ? null : terms.ofSection(section), ...ofLists].filter(
      (term) => term !== null,
    ),
    tags: tags.map(terms.ofTag).filter((term) => term !== null),
    fields: [
      ...(thumbnail === null ? [] : [['_thumbnail_id', String(thumbnail)] as const]),
      // The underscore keeps them out of the form that authors see.
      ...deskFields(story, fields).map(([name, value]) => [`_wiredesk_${name}`, value] as const),
    ],
  }
}

/** WordPress acts on `[gallery]` and its like wherever a text has them; as a reference it is read, not acted on. */
function withoutShortcodes(html: string): string {
  return html.replace(/\[(?=[\w/[])/g, '&#91;')
}
