import { z } from 'zod'

/** What the library can be in order of; `time` is its own. */
export const libraryOrderSchema = z
  .strictObject({
    by: z.enum(['time', 'headline', 'section', 'state', 'urgency']),
    /** From the other end: oldest, last or least first. */
    isReversed: z.boolean(),
  })
  .readonly()

export type LibraryOrder = z.infer<typeof libraryOrderSchema>
export type SortKey = LibraryOrder['by']
