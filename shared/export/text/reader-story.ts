import type { Instant } from '../../instant/instant.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { oneLine } from './plain-lines.ts'

/** A story in the order in which people read it, as one-line texts; empty where nothing is said. */
export type ReaderStory = {
  readonly kicker: string
  readonly headline: string
  readonly byline: string
  readonly dateline: string
  readonly lead: string
  readonly picture: string
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly tags: string
}

/** What a document for a reader says around the body; `shown` writes a moment as the desk does. */
export function readerStory(story: WireStory, shown: (at: Instant) => string): ReaderStory {
  const { content, section } = story
  const notices = (place: 'top' | 'bottom'): readonly string[] =>
    content.notices
      .filter((notice) => notice.place === place)
      .map(({ at, text }) => `${shown(at)} ${oneLine(text)}`)
  const joined = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(' · ')
  return {
    kicker: joined(oneLine(section?.name), shown(story.firstReleasedAt)),
    headline: oneLine(content.headline),
    byline: joined(oneLine(content.byline), oneLine(content.source)),
    dateline: oneLine(content.dateline),
    lead: oneLine(content.lead),
    picture: joined(oneLine(content.image?.caption), oneLine(content.image?.credit)),
    above: notices('top'),
    below: notices('bottom'),
    tags: story.tags.map(({ name }) => `#${oneLine(name)}`).join(' '),
  }
}
