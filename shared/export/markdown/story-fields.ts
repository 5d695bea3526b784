import type { Instant } from '../../instant/instant.ts'
import type { WireStory } from '../wire/wire-story.ts'
import type { FrontMatter } from './front-matter.ts'

export type StoryPlace = {
  /** The last part of its page's address. */
  readonly slug: string
  /** Its place in the list that the desk sets by hand for the homepage, from 1; null when it is not there. */
  readonly rank: number | null
  /** The moment of the export, which decides whether an embargo still holds. */
  readonly now: Instant
  readonly mediaAddress: (media: string) => string
  /** A moment with the desk's zone, in whole seconds. */
  readonly exact: (at: Instant) => string
}

/** What the front matter says of a story, by the names that Hugo, Jekyll and Eleventy know. */
export function storyFields(story: WireStory, place: StoryPlace): FrontMatter {
  const { content, embargoedUntil } = story
  const date = dateOf(story)
  const isEarly = embargoedUntil !== null && embargoedUntil > place.now
  const { exact } = place
  return [
    ['title', content.headline],
    ['id', story.guid],
    ['version', story.version],
    ['slug', place.slug],
    ['date', exact(date)],
    ['lastmod', exact(story.releasedAt)],
    ['released', date === story.firstReleasedAt ? null : exact(story.firstReleasedAt)],
    ['publishDate', embargoedUntil === null ? null : exact(embargoedUntil)],
    ['expiryDate', content.expires === null ? null : exact(content.expires)],
    ['draft', false],
    // Eleventy looks at no date, so a story under embargo gets no page there.
    ['permalink', isEarly ? false : null],
    ['eleventyExcludeFromCollections', isEarly ? true : null],
    ['description', content.lead],
    ['summary', content.lead],
    ['categories', story.section === null ? [] : [story.section.name]],
    ['tags', story.tags.map(({ name }) => name)],
    ['authors', content.byline.trim() === '' ? [] : [content.byline]],
    ['weight', place.rank],
    ['slugline', content.slugline],
    ['dateline', content.dateline],
    ['located', content.located],
    ['source', content.source],
    ['rights', content.usageTerms],
    ['genre', content.genre],
    ['urgency', content.urgency],
    ['language', content.language],
    ...picturesOf(story, place),
    ['related', story.related.map(({ guid }) => guid)],
    ['notices', content.notices.map(({ at, kind, text }) => ({ date: exact(at), kind, text }))],
    ['templateEngineOverride', 'md'],
    ['render_with_liquid', false],
  ]
}

/** When readers may first have it: Jekyll builds nothing whose date is still to come. */
export function dateOf({ embargoedUntil, firstReleasedAt }: WireStory): Instant {
  return embargoedUntil !== null && embargoedUntil > firstReleasedAt
    ? embargoedUntil
    : firstReleasedAt
}

function picturesOf({ content }: WireStory, { mediaAddress }: StoryPlace): FrontMatter {
  if (content.image === null) return []
  const { media, alt, caption, credit } = content.image
  const path = mediaAddress(media)
  return [
    ['images', [path]],
    ['image', { path, alt, caption, credit }],
  ]
}
