import { z } from 'zod'

import { fromLine } from './journal-line.ts'

/**
 * One line of the redo log. A change is a `begin`, a line a file, and a `commit` with their number;
 * each line names its change, so that what an old block of the disk still says is never believed.
 */
const lineSchema = z.union([
  z.strictObject({ begin: z.string() }),
  z.strictObject({
    of: z.string(),
    path: z.string().min(1),
    /** Null takes the file away. */
    bytes: z.base64().nullable(),
  }),
  z.strictObject({ commit: z.string(), count: z.int().nonnegative() }),
])

export type RedoLine = z.infer<typeof lineSchema>

/** Null for a line that was cut short or damaged. */
export function readRedoLine(text: string): RedoLine | null {
  const read = lineSchema.safeParse(fromLine(text)?.entry)
  return read.success ? read.data : null
}
