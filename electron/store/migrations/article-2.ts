import { z } from 'zod'

import { contentTo2 } from './content-2.ts'

const articleSchema = z.looseObject({ content: z.unknown() })

/** Fields of the wire rules (place, genre, usage terms, expiry, notices) and scheduled publishing. */
export function articleTo2(document: unknown): unknown {
  const article = articleSchema.parse(document)
  return { ...article, scheduled: null, content: contentTo2(article.content) }
}
