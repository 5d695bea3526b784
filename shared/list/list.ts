import { z } from 'zod'

import { guidSchema } from '../article/guid.ts'
import { instantSchema } from '../instant/instant.ts'

export const listNameSchema = z.enum(['hot', 'latest'])

export const entryIdSchema = z.string().min(1).brand<'EntryId'>()

/** A place in a list that refers to an article; what it overrides is shown instead, the article stays untouched. */
export const entrySchema = z
  .strictObject({
    id: entryIdSchema,
    article: guidSchema,
    headline: z.string().nullable(),
    kicker: z.string().nullable(),
  })
  .readonly()

/**
 * How a list is filled. `byHand`: the entries, in order. `byTime`: newest first, with `pins`
 * holding entries at their positions (0 is the top) and `hidden` articles left out.
 */
export const arrangementSchema = z
  .strictObject({
    entries: z.array(entrySchema).readonly(),
    pins: z
      .array(z.strictObject({ position: z.int().nonnegative(), entry: entrySchema }).readonly())
      .readonly(),
    hidden: z.array(guidSchema).readonly(),
  })
  .readonly()

export const listSchema = z
  .strictObject({
    name: listNameSchema,
    kind: z.enum(['byHand', 'byTime']),
    capacity: z.int().positive(),
    /** Goes up with each change, so that a page can tell that what it saw is old. */
    revision: z.int().nonnegative(),
    live: arrangementSchema,
    /** Null while nothing differs from live. */
    draft: arrangementSchema.nullable(),
    launchedAt: instantSchema.nullable(),
  })
  .readonly()

export type ListName = z.infer<typeof listNameSchema>
export type EntryId = z.infer<typeof entryIdSchema>
export type Entry = z.infer<typeof entrySchema>
export type Arrangement = z.infer<typeof arrangementSchema>
export type DeskList = z.infer<typeof listSchema>
