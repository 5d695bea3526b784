import { getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'

import { vocabulary } from './vocabulary.ts'

let schema: Schema | null = null

/** The vocabulary as a ProseMirror schema; built once, since building costs milliseconds. */
export function bodySchema(): Schema {
  schema ??= getSchema(vocabulary)
  return schema
}
