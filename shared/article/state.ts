import { z } from 'zod'

/** Where an article stands in the newsroom; what the world is told is `pubStatusOf`. */
export const stateSchema = z.enum([
  'draft',
  'inReview',
  'ready',
  'published',
  'corrected',
  'held',
  'killed',
  'spiked',
])

/** IPTC's publishing status; `canceled` has one l. */
export const pubStatusSchema = z.enum(['usable', 'withheld', 'canceled'])

export type State = z.infer<typeof stateSchema>
export type PubStatus = z.infer<typeof pubStatusSchema>
