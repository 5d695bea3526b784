import { z } from 'zod'

import { proseSchema } from '../prose/prose.ts'
import { contentSchema } from './content.ts'

const fields = contentSchema.unwrap().omit({ body: true })

/**
 * One edit of a working copy, as the page sends it and the journal keeps it: some fields, steps of
 * the body (ProseMirror step JSON, applied in order), or the whole body when steps have lost their base.
 */
export const workingChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fields'), fields: fields.partial() }).readonly(),
  z
    .strictObject({
      kind: z.literal('steps'),
      steps: z.array(z.record(z.string(), z.unknown())).readonly(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('body'), body: proseSchema }).readonly(),
])

export type WorkingChange = z.infer<typeof workingChangeSchema>
