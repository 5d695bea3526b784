import { z } from 'zod'

import { readerNoticeSchema } from './reader-notice.ts'
import { releaseActs } from './release-act.ts'

/** What a person says when a text is released. */
export const releaseWishSchema = z
  .strictObject({
    act: z.enum(releaseActs),
    /** To editors at the client; empty leaves the one that the content has. */
    note: z.string().max(10_000),
    /** Why it goes out before its embargo ends; empty when it does not. */
    embargoReason: z.string().max(1000),
    /** What readers are told, beside what they were told before. */
    notice: readerNoticeSchema.unwrap().omit({ at: true }).nullable(),
  })
  .readonly()

export type ReleaseWish = z.infer<typeof releaseWishSchema>
