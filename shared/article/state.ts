import { z } from 'zod'

import { stateSteps } from './state-steps.ts'

/** Where an article stands in the newsroom; what the world is told is `pubStatusOf`. */
export const stateSchema = z.enum(stateSteps)

/** IPTC's publishing status; `canceled` has one l. */
export const pubStatusSchema = z.enum(['usable', 'withheld', 'canceled'])

export type State = z.infer<typeof stateSchema>
export type PubStatus = z.infer<typeof pubStatusSchema>
