/** The lines of a story that a search across articles reads, beside lead image and body. */
export const linePlaces = [
  'headline',
  'lead',
  'byline',
  'dateline',
  'located',
  'slugline',
  'edNote',
] as const
export const imagePlaces = ['imageAlt', 'imageCaption', 'imageCredit'] as const

export type LinePlace = (typeof linePlaces)[number]
export type ImagePlace = (typeof imagePlaces)[number]

/** Where words stand in a story: a line, the lead image's words, a block of the body, a picture's words. */
export type Place = LinePlace | ImagePlace | 'body' | 'picture'
