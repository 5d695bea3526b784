import { z } from 'zod'

import { tagIdSchema, tagsSchema } from './tag.ts'

/** All that the desk knows of its tags, in one document: what is done to a tag is done here, once. */
export const tagBookSchema = z
  .strictObject({
    tags: tagsSchema,
    /**
     * Where a tag that is no more went: the tag it was merged into, or null when it was deleted.
     * Articles and versions keep the name they were given and are read by this.
     */
    gone: z.record(z.string(), tagIdSchema.nullable()).readonly(),
    /** Pairs that look alike and that a person has said are not the same. */
    different: z.array(z.tuple([tagIdSchema, tagIdSchema]).readonly()).readonly(),
  })
  .readonly()

export type TagBook = z.infer<typeof tagBookSchema>

export const emptyTagBook: TagBook = { tags: [], gone: {}, different: [] }
