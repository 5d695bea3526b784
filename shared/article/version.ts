import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'
import { contentSchema } from './content.ts'
import { guidSchema } from './guid.ts'
import { releaseActs } from './release-act.ts'
import { stateSchema } from './state.ts'

/** IPTC signal of a release: a story carries an update or a correction, never both. */
export const signalSchema = z.enum(['sig:update', 'sig:correction'])

/** An article as released; never changed afterwards. Exports read versions, not working copies. */
export const versionSchema = z
  .strictObject({
    guid: guidSchema,
    version: z.int().positive(),
    state: stateSchema.extract(['published', 'corrected', 'held', 'killed']),
    signal: signalSchema.nullable(),
    act: z.enum(releaseActs),
    /** Who released it; empty when a wire brought it in. */
    by: z.string(),
    /** Why it left before its embargo ended; null when no embargo was broken. */
    embargoOverride: z
      .strictObject({ until: instantSchema, reason: z.string() })
      .readonly()
      .nullable(),
    firstReleasedAt: instantSchema,
    releasedAt: instantSchema,
    content: contentSchema,
  })
  .readonly()

export type Signal = z.infer<typeof signalSchema>
export type Version = z.infer<typeof versionSchema>
