import { z } from 'zod'

import { contentSchema } from '../../shared/article/content.ts'
import { guidSchema } from '../../shared/article/guid.ts'
import { workingChangeSchema } from '../../shared/article/working-change.ts'
import { instantSchema } from '../../shared/instant/instant.ts'
import { contentTo2 } from './migrations/content-2.ts'
import { contentTo3 } from './migrations/content-3.ts'

// A crash may have left records of an older Wiredesk, and no word of them is lost to an update.
const journaledContent = z.preprocess((content) => contentTo3(contentTo2(content)), contentSchema)

/** Takes the place of all that came before, when a record was lost or somebody else wrote the file. */
const wholeSchema = z
  .strictObject({ kind: z.literal('whole'), content: journaledContent })
  .readonly()

/**
 * One change of a working copy, as the journal keeps it. A chain of them begins with a record that
 * carries what the article's file held, so that replaying needs the file for nothing but a
 * comparison: it may hold the chain's base, its outcome, or what somebody else wrote meanwhile.
 */
export const journalRecordSchema = z
  .strictObject({
    guid: guidSchema,
    /** Goes up by one a record; a gap means that what follows was never acknowledged. */
    sequence: z.int().nonnegative(),
    at: instantSchema,
    /** The content before this change, on the first record of a chain; null on the others. */
    base: journaledContent.nullable(),
    change: z.union([workingChangeSchema, wholeSchema]),
  })
  .readonly()

export type JournalRecord = z.infer<typeof journalRecordSchema>
