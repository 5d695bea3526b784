import { z } from 'zod'

import { sectionIdSchema } from '../desk/desk.ts'
import { instantSchema } from '../instant/instant.ts'
import { proseSchema } from '../prose/prose.ts'
import { tagIdSchema } from '../tag/tag.ts'
import { guidSchema } from './guid.ts'
import { readerNoticeSchema } from './reader-notice.ts'

/** A picture in the desk's media folder: its content's SHA-256 and its ending, as `ab12….jpg`. */
export const mediaIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}\.(jpg|png|webp|gif)$/)
  .brand<'MediaId'>()

export const leadImageSchema = z
  .strictObject({
    media: mediaIdSchema,
    width: z.int().positive(),
    height: z.int().positive(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
  })
  .readonly()

/** IPTC urgency: 1 is a flash, 9 the least urgent. */
export const urgencySchema = z.int().min(1).max(9)

/** What an editor writes and a version freezes; names are IPTC ninjs 3.1's. */
export const contentSchema = z
  .strictObject({
    headline: z.string(),
    /** The provider's own sequence of tokens, as `NATO-Ukraine-troops`; not the address of the page. */
    slugline: z.string(),
    byline: z.string(),
    /** Printed text, as `KYIV, Nov 25 (Ukrinform)`. */
    dateline: z.string(),
    /** Where it was written; the places a story is about are tags. */
    located: z.string(),
    /** Who supplied it (IPTC infoSources). */
    source: z.string(),
    /** What a receiver may do with it, for people. */
    usageTerms: z.string(),
    /** An IPTC genre by name, as `Analysis`; empty when none was chosen. */
    genre: z.string(),
    lead: z.string(),
    section: sectionIdSchema.nullable(),
    urgency: urgencySchema,
    /** To editors at the client, never printed. */
    edNote: z.string(),
    embargoedUntil: instantSchema.nullable(),
    /** From then on it is of no more editorial use, and no public format carries it. */
    expires: instantSchema.nullable(),
    language: z.string().min(2),
    /** The last part of the page's address; empty means made from the headline. */
    urlSlug: z.string(),
    tags: z.array(tagIdSchema).readonly(),
    image: leadImageSchema.nullable(),
    /** MORE ABOUT as picked by hand, in order. */
    related: z.array(guidSchema).readonly(),
    /** Left out of MORE ABOUT by hand, whatever tags they share. */
    relatedHidden: z.array(guidSchema).readonly(),
    /** What readers are told of its corrections, oldest first. */
    notices: z.array(readerNoticeSchema).readonly(),
    /** The story that this one corrects or continues as a separate item. */
    evolvedFrom: guidSchema.nullable(),
    body: proseSchema,
  })
  .readonly()

export type MediaId = z.infer<typeof mediaIdSchema>
export type LeadImage = z.infer<typeof leadImageSchema>
export type Content = z.infer<typeof contentSchema>
/** Every field but the body, which changes by steps. */
export type Field = Exclude<keyof Content, 'body'>
