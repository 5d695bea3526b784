import { z } from 'zod'

import { contentTo2 } from './content-2.ts'

const articleSchema = z.looseObject({ content: z.unknown() })

/** Fields of the wire rules (place, genre, usage terms, expiry, notices) scheduled publishing, and versions kept by hand. */
export function articleTo2(document: unknown): unknown {
  const article = articleSchema.parse(document)
  return { ...article, kept: 0, scheduled: null, content: contentTo2(article.content) }
}
