import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'

/** A release that the desk has set for a time; it acts while the app runs. */
export const scheduleSchema = z
  .strictObject({
    at: instantSchema,
    /** Who set it. */
    by: z.string(),
  })
  .readonly()

export type Schedule = z.infer<typeof scheduleSchema>
