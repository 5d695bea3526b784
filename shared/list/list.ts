import { z } from 'zod'

import { leadImageSchema } from '../article/content.ts'
import { guidSchema } from '../article/guid.ts'
import { sectionIdSchema } from '../desk/desk.ts'
import { instantSchema } from '../instant/instant.ts'

/** Names a list for good, in its file and in what is exported; people see its title. */
export const listNameSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)

export const entryIdSchema = z.string().min(1).brand<'EntryId'>()

/** A place in a list that refers to an article; what it overrides is shown instead, the article stays untouched. */
export const entrySchema = z
  .strictObject({
    id: entryIdSchema,
    article: guidSchema,
    headline: z.string().nullable(),
    /** The article's headline when the override was written; another one now means it was outgrown. */
    headlineOf: z.string().nullable(),
    kicker: z.string().nullable(),
    /** Shown in place of the article's picture. */
    image: leadImageSchema.nullable(),
    /** Articles that stand below it as links, one level deep. */
    sublinks: z.array(guidSchema).max(8).readonly(),
  })
  .readonly()

/**
 * How a list is filled. `byHand`: the entries, in order. `byTime`: newest first, with `pins`
 * holding entries at their positions (0 is the top), `hidden` articles left out, those in
 * `heldBack` left out until their time (null: until someone lets them in), and those in `boosts`
 * standing as if they were so many minutes newer.
 */
export const arrangementSchema = z
  .strictObject({
    entries: z.array(entrySchema).readonly(),
    pins: z
      .array(z.strictObject({ position: z.int().nonnegative(), entry: entrySchema }).readonly())
      .readonly(),
    hidden: z.array(guidSchema).readonly(),
    heldBack: z
      .array(z.strictObject({ article: guidSchema, until: instantSchema.nullable() }).readonly())
      .readonly(),
    boosts: z
      .array(z.strictObject({ article: guidSchema, minutes: z.int().positive() }).readonly())
      .readonly(),
  })
  .readonly()

/** Who did something, and when. */
export const doneSchema = z.strictObject({ at: instantSchema, by: z.string() }).readonly()

/** What a desk decides about a list besides what stands in it. */
export const listSettingsSchema = z
  .strictObject({
    /** Null for a list that Wiredesk names: Hot news, Latest. */
    title: z.string().trim().min(1).max(80).nullable(),
    capacity: z.int().positive().max(100),
    /** A list by time takes only what this query of facts finds; empty takes every released story. */
    rule: z.string().max(500),
    /** The section whose page shows the list; null for the homepage. */
    section: sectionIdSchema.nullable(),
    /** After how many entries a page on that screen stops showing the list; null shows all. */
    cutOff: z
      .strictObject({
        desktop: z.int().positive().nullable(),
        phone: z.int().positive().nullable(),
      })
      .readonly(),
    /** Minutes without a launch after which the list counts as stale; null never. */
    staleAfter: z.int().positive().nullable(),
    /** Minutes after a story's release from which its live entry counts as old; null never. */
    oldAfter: z.int().positive().nullable(),
  })
  .readonly()

export const listSchema = z
  .strictObject({
    name: listNameSchema,
    /** `tray`: what the desk keeps at hand; entries in order that never go live. */
    kind: z.enum(['byHand', 'byTime', 'tray']),
    ...listSettingsSchema.unwrap().shape,
    /** The order in which the desk shows its lists. */
    rank: z.int().nonnegative(),
    /** A closed list is kept with its history, and neither shown nor exported. */
    isClosed: z.boolean(),
    /** Goes up with each change, so that a page can tell that what it saw is old. */
    revision: z.int().nonnegative(),
    live: arrangementSchema,
    /** Null while nothing differs from live. */
    draft: arrangementSchema.nullable(),
    /** The last change of the draft; null while there is none. */
    drafted: doneSchema.nullable(),
    launched: doneSchema.nullable(),
    /** When the draft goes live by itself, and who said so. */
    scheduled: doneSchema.nullable(),
  })
  .readonly()

export type ListName = z.infer<typeof listNameSchema>
export type EntryId = z.infer<typeof entryIdSchema>
export type Entry = z.infer<typeof entrySchema>
export type Arrangement = z.infer<typeof arrangementSchema>
export type Done = z.infer<typeof doneSchema>
export type ListSettings = z.infer<typeof listSettingsSchema>
export type DeskList = z.infer<typeof listSchema>
