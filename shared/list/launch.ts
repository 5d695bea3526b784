import { z } from 'zod'

import { guidSchema } from '../article/guid.ts'
import { instantSchema } from '../instant/instant.ts'
import { listNameSchema } from './list.ts'

const shownSchema = z
  .array(z.strictObject({ guid: guidSchema, headline: z.string() }).readonly())
  .readonly()

/** One launch as history keeps it: what each launched list showed from then on. */
export const launchSchema = z
  .strictObject({
    at: instantSchema,
    lists: z.partialRecord(listNameSchema, shownSchema).readonly(),
  })
  .readonly()

export type Launch = z.infer<typeof launchSchema>
