import type { Instant } from '../../instant/instant.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { proseToPlain } from './prose-to-plain.ts'
import { readerStory } from './reader-story.ts'

/** A story as plain text, an empty line between its parts. */
export function storyToText(
  story: WireStory,
  shown: (at: Instant) => string,
): { readonly text: string; readonly lost: readonly string[] } {
  const { lines, lost } = proseToPlain(story.content.body)
  const reader = readerStory(story, shown)
  const parts = [
    reader.kicker,
    reader.headline,
    reader.byline,
    ...reader.above,
    reader.picture,
    reader.lead,
    reader.dateline,
    lines.join('\n'),
    ...reader.below,
    reader.tags,
  ]
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`
  const isPictured = story.content.image !== null
  const missing = [
    ...lost,
    ...(isPictured ? ['node image'] : []),
    ...(story.related.length > 0 ? ['field related'] : []),
  ]
  return { text, lost: [...new Set(missing)].sort() }
}
