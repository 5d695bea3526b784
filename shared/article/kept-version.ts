import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'
import { contentSchema } from './content.ts'
import { guidSchema } from './guid.ts'

/** A text as somebody kept it by hand, between releases; never changed afterwards, never public. */
export const keptVersionSchema = z
  .strictObject({
    guid: guidSchema,
    /** Counts an article's kept versions from 1, apart from its releases. */
    number: z.int().positive(),
    keptAt: instantSchema,
    by: z.string(),
    /** What the person calls it; may be empty. */
    label: z.string(),
    content: contentSchema,
  })
  .readonly()

export type KeptVersion = z.infer<typeof keptVersionSchema>
