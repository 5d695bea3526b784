import { z } from 'zod'

/** What somebody looks for in a text, as the switches of the find bar say it. */
export const findWishSchema = z
  .strictObject({
    pattern: z.string().max(1000),
    matchCase: z.boolean(),
    wholeWord: z.boolean(),
    isRegex: z.boolean(),
  })
  .readonly()

export type FindWish = z.infer<typeof findWishSchema>
