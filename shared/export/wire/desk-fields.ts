import type { WireStory } from './wire-story.ts'

/** A place that a story has in a list of the desk. */
export type ListPlace = {
  readonly list: string
  readonly rank: number
  /** What the list calls it; null when it is the story's own headline. */
  readonly headline: string | null
  readonly kicker: string | null
}

/**
 * What a site’s system has no field for, by names of ours, so that an import gets it back. An editor's note is
 * not among it: whoever reads the site's pages may come to read its fields.
 */
export function deskFields(
  story: WireStory,
  places: readonly ListPlace[],
): readonly (readonly [string, string])[] {
  const { content } = story
  const fields: readonly (readonly [string, string | null])[] = [
    ['guid', story.guid],
    ['version', String(story.version)],
    ['first_released', story.firstReleasedAt],
    ['released', story.releasedAt],
    ['embargoed_until', story.embargoedUntil],
    ['expires', content.expires],
    ['language', content.language],
    ['slugline', content.slugline],
    ['byline', content.byline],
    ['dateline', content.dateline],
    ['located', content.located],
    ['source', content.source],
    ['usage_terms', content.usageTerms],
    ['genre', content.genre],
    ['urgency', String(content.urgency)],
    ...story.related.map(({ guid }) => ['related', guid] as const),
    ...places.flatMap(({ list, rank, headline, kicker }) => [
      [`list_${list}`, String(rank)] as const,
      [`list_${list}_headline`, headline] as const,
      [`list_${list}_kicker`, kicker] as const,
    ]),
  ]
  return fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value] as const],
  )
}
