import type { Node } from '@tiptap/pm/model'

import { bodySchema } from './body-schema.ts'
import { isSameJson } from '../is-same-json.ts'
import type { Prose } from './prose.ts'

/**
 * A body as a ProseMirror document, or null when the vocabulary cannot hold it exactly: an unknown
 * node, mark or attribute, or an address outside the allow-list. Such a body is never rewritten,
 * since ProseMirror would drop what it does not know.
 */
export function readProse(prose: Prose): Node | null {
  try {
    const node = bodySchema().nodeFromJSON(prose)
    node.check()
    return isSameJson(node.toJSON(), prose) ? node : null
  } catch {
    return null
  }
}
