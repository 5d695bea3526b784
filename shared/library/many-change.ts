import { z } from 'zod'

import type { Guid } from '../article/guid.ts'
import { sectionIdSchema } from '../desk/desk.ts'
import type { Problem } from '../problem.ts'

/** One thing done to many articles at once. */
export const manyChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), section: sectionIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('language'), language: z.string().min(2).max(35) }),
  z.strictObject({
    kind: z.literal('act'),
    act: z.enum(['sendToReview', 'approve', 'returnToDraft', 'spike', 'unspike', 'hold', 'kill']),
    /** To editors at the client; a hold or a kill carries one. */
    note: z.string().max(10_000),
  }),
])

export type ManyChange = z.infer<typeof manyChangeSchema>
export type ManyAct = Extract<ManyChange, { kind: 'act' }>['act']

/** A story that was left as it is, and why. */
export type LeftOut = {
  readonly guid: Guid
  readonly headline: string
  readonly problem: Problem
}

export type ManyChanged = {
  /** Names it for its undo; null when nothing was changed or readers were told already. */
  readonly act: number | null
  readonly changed: number
  readonly left: readonly LeftOut[]
  /** Whether a person stopped it; nothing was changed then. */
  readonly isCanceled: boolean
}
