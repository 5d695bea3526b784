import { z } from 'zod'

import { isTimezone } from './is-timezone.ts'
import { limitsSchema } from './limits.ts'
import { snippetSchema } from './snippet.ts'

export const sectionIdSchema = z.string().min(1).brand<'SectionId'>()

export const sectionSchema = z
  .strictObject({ id: sectionIdSchema, name: z.string().min(1) })
  .readonly()

/** Where an AD slot stands on a page, as the desk's page settings place it. */
export const adSlotSchema = z.enum(['afterMoreAbout', 'afterHot', 'afterLatest'])

export const moreAboutOrderSchema = z.enum(['newest', 'closest'])

export const deskSchema = z
  .strictObject({
    name: z.string().min(1),
    /** An IANA zone; decides what `14:19` means. */
    timezone: z.string().refine(isTimezone, 'not a time zone'),
    /** BCP 47; the language new articles and the homepage are in. */
    language: z.string().min(2),
    /** Unicode date fields, as `HH:mm dd.MM.yyyy`. */
    datePattern: z.string().min(1),
    wordsPerMinute: z.int().positive(),
    /** Where the desk's site will stand; ends in a slash. */
    baseUrl: z.string(),
    sections: z.array(sectionSchema).readonly(),
    adSlots: z.array(adSlotSchema).readonly(),
    moreAboutCapacity: z.int().positive(),
    /** Which of the stories that share a tag come first under MORE ABOUT. */
    moreAboutOrder: moreAboutOrderSchema,
    /** Whether a story's first tag is its main one. */
    mainTag: z.boolean(),
    /** The source of what the desk writes itself, as it stands in a dateline: `Ukrinform`. */
    source: z.string(),
    /** Whom the desk's bylines name. */
    people: z.array(z.string().min(1)).readonly(),
    snippets: z.array(snippetSchema).readonly(),
    limits: limitsSchema,
    /** Whether quotes, dashes, dots and apostrophes are set as they are typed. */
    typography: z.boolean(),
  })
  .readonly()

export type Section = z.infer<typeof sectionSchema>
export type SectionId = z.infer<typeof sectionIdSchema>
export type AdSlot = z.infer<typeof adSlotSchema>
export type MoreAboutOrder = z.infer<typeof moreAboutOrderSchema>
export type Desk = z.infer<typeof deskSchema>
