import { z } from 'zod'

/**
 * What the library can be in order of; `time` is its own. `relevance` is of the words that are looked
 * for: those that say them in the headline come first, then those that do in the lead.
 */
export const libraryOrderSchema = z
  .strictObject({
    by: z.enum(['relevance', 'time', 'headline', 'section', 'state', 'urgency']),
    /** From the other end: oldest, last or least first. */
    isReversed: z.boolean(),
  })
  .readonly()

export type LibraryOrder = z.infer<typeof libraryOrderSchema>
/** What an article stands by whatever is looked for. */
export type SortKey = Exclude<LibraryOrder['by'], 'relevance'>
