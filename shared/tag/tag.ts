import { z } from 'zod'

import { tagKinds } from './tag-kinds.ts'

export const tagIdSchema = z.string().min(1).brand<'TagId'>()

export const tagKindSchema = z.enum(tagKinds)

export const tagSchema = z
  .strictObject({
    id: tagIdSchema,
    name: z.string().min(1),
    slug: z.string().min(1),
    aliases: z.array(z.string().min(1)).readonly(),
    kind: tagKindSchema,
    /** An IPTC Media Topic code, as `medtop:16000000`. */
    topic: z.string().nullable(),
    /** For the desk: how and when it is used. */
    note: z.string(),
  })
  .readonly()

export const tagsSchema = z.array(tagSchema).readonly()

export type TagId = z.infer<typeof tagIdSchema>
export type Tag = z.infer<typeof tagSchema>
