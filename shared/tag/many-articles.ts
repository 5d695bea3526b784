import { z } from 'zod'

import { guidSchema } from '../article/guid.ts'
import { mostTagged } from './most-tagged.ts'
import { tagIdSchema } from './tag.ts'

/** Articles by name, all that carry a tag, or all that a query of the library finds. */
export const manyArticlesSchema = z.union([
  z.strictObject({ guids: z.array(guidSchema).max(mostTagged) }),
  z.strictObject({ tag: tagIdSchema }),
  z.strictObject({ query: z.string().max(1000) }),
])

export type ManyArticles = z.infer<typeof manyArticlesSchema>
