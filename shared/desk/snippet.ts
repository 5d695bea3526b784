import { z } from 'zod'

/** A short form that becomes the long one as it is typed: `UN*` and a space give `United Nations`. */
export const snippetSchema = z
  .strictObject({
    /** BCP 47; it works in texts and passages of that language. */
    language: z.string().min(2),
    short: z.string().min(1).max(40),
    long: z.string().min(1).max(1000),
  })
  .readonly()

export type Snippet = z.infer<typeof snippetSchema>
