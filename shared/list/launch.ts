import { z } from 'zod'

import { guidSchema } from '../article/guid.ts'
import { instantSchema } from '../instant/instant.ts'
import { arrangementSchema, listNameSchema } from './list.ts'

const shownSchema = z
  .array(z.strictObject({ guid: guidSchema, headline: z.string() }).readonly())
  .readonly()

/** What changed the lists that readers see. */
export const launchCauseSchema = z.enum([
  'launch',
  'schedule',
  'withdrawal',
  'settings',
  'undo',
  'redo',
])

/** A list as readers had it from then on. */
export const launchedListSchema = z
  .strictObject({
    title: z.string(),
    /** Null in what an older Wiredesk kept. */
    arrangement: arrangementSchema.nullable(),
    shown: shownSchema,
    /** What decides how a list by time goes on; null in what an older Wiredesk kept. */
    filling: z
      .strictObject({ capacity: z.int().positive(), rule: z.string() })
      .readonly()
      .nullable(),
    /** Readers had it no more from then on. */
    isClosed: z.boolean(),
  })
  .readonly()

/** One change of what readers see, as history keeps it: the lists that it changed. */
export const launchSchema = z
  .strictObject({
    /** Goes up from launch to launch, also within one second. */
    turn: z.int().nonnegative(),
    at: instantSchema,
    by: z.string(),
    cause: launchCauseSchema,
    lists: z.record(listNameSchema, launchedListSchema).readonly(),
  })
  .readonly()

export type LaunchCause = z.infer<typeof launchCauseSchema>
export type LaunchedList = z.infer<typeof launchedListSchema>
export type Launch = z.infer<typeof launchSchema>
