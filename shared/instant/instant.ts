import { z } from 'zod'

/** A moment in whole seconds, always written in UTC (`2022-11-25T12:19:00Z`), so text order is time order. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .brand<'Instant'>()

export type Instant = z.infer<typeof instantSchema>
