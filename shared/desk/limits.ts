import { z } from 'zod'

const length = z.int().positive().nullable()

/** How many characters a field should hold at most; null for as many as it takes. Never enforced, only said. */
export const limitsSchema = z
  .strictObject({ headline: length, slugline: length, lead: length })
  .readonly()

export type Limits = z.infer<typeof limitsSchema>
