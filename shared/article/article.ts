import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'
import { contentSchema } from './content.ts'
import { guidSchema } from './guid.ts'
import { scheduleSchema } from './schedule.ts'
import { stateSchema } from './state.ts'

/** A story as the desk has it now: its working content and where it stands. */
export const articleSchema = z
  .strictObject({
    guid: guidSchema,
    state: stateSchema,
    /** The last released version; 0 before the first release. */
    version: z.int().nonnegative(),
    /** How many versions were kept by hand. */
    kept: z.int().nonnegative(),
    createdAt: instantSchema,
    changedAt: instantSchema,
    /** When it first left the desk. Corrections do not change it. */
    firstReleasedAt: instantSchema.nullable(),
    /** When the last version left the desk. */
    releasedAt: instantSchema.nullable(),
    /** Whether the content has been edited since the last release. */
    isEdited: z.boolean(),
    /** When it is to be published by itself; null when a person will do it. */
    scheduled: scheduleSchema.nullable(),
    content: contentSchema,
  })
  .readonly()

export type Article = z.infer<typeof articleSchema>
