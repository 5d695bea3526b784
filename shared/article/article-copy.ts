import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'
import { articleSchema } from './article.ts'

/** An article as it stood in the window when a person saved a copy of it elsewhere. */
export const articleCopySchema = z
  .strictObject({
    takenAt: instantSchema,
    article: articleSchema,
    /** What the desk calls its section and tags, for a desk that does not know them. */
    section: z.string().nullable(),
    tags: z.array(z.string()).readonly(),
  })
  .readonly()

export type ArticleCopy = z.infer<typeof articleCopySchema>
