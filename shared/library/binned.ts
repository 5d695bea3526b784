import { z } from 'zod'

import { articleSchema } from '../article/article.ts'
import type { Guid } from '../article/guid.ts'
import { type Instant, instantSchema } from '../instant/instant.ts'

/** A story that was deleted for good, as the desk's bin keeps it for a while. */
export const binnedSchema = z
  .strictObject({
    article: articleSchema,
    at: instantSchema,
    by: z.string(),
    /** Days on which it was found to have been here long enough; see `binDay`. */
    overdueOn: z.array(z.string().regex(/^\d{4}-\d\d-\d\d$/)).readonly(),
  })
  .readonly()

export type Binned = z.infer<typeof binnedSchema>

/** What the page shows of one. */
export type BinLine = {
  readonly guid: Guid
  readonly headline: string
  readonly at: Instant
  readonly by: string
}
