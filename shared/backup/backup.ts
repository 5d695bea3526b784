import { z } from 'zod'

import { instantSchema } from '../instant/instant.ts'

const count = z.int().nonnegative()

/** What is wrong with a file, in few words. */
const faultSchema = z.strictObject({ path: z.string(), reason: z.string() }).readonly()

export const backupCheckSchema = z
  .strictObject({
    at: instantSchema,
    /** Whether every file is to the bit what the desk had when the backup was made. */
    isTrue: z.boolean(),
    faultCount: count,
    /** The first of the files that cannot be trusted: changed since, or damaged in the desk already. */
    faults: z.array(faultSchema).readonly(),
  })
  .readonly()

/** One backup of a desk, as the note beside its files tells it. */
export const backupSchema = z
  .strictObject({
    /** One more than the one before it, whatever the clock says. */
    number: z.int().positive(),
    at: instantSchema,
    /** Whether a person asked for it. */
    isByHand: z.boolean(),
    /** The desk's name. */
    desk: z.string(),
    articles: count,
    files: count,
    bytes: count,
    /** How many of the bytes the backup before it does not have. */
    newBytes: count,
    /** The sum of what was typed and not in its story yet; null when there was nothing. */
    journal: z.string().nullable(),
    check: backupCheckSchema,
  })
  .readonly()

export type Fault = z.infer<typeof faultSchema>
export type BackupCheck = z.infer<typeof backupCheckSchema>
export type Backup = z.infer<typeof backupSchema>
