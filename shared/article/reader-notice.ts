import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'

/** What readers are told of a change: a correction says what was wrong and what is right. */
export const readerNoticeKindSchema = z.enum([
  'correction',
  'clarification',
  'update',
  'withdrawal',
])

/** A note that the page shows with the story; `place` is above or below its text. */
export const readerNoticeSchema = z
  .strictObject({
    at: instantSchema,
    kind: readerNoticeKindSchema,
    text: z.string().min(1),
    place: z.enum(['top', 'bottom']),
  })
  .readonly()
