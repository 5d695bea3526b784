import type { CommandProps } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

/** A rule in the place of the empty line the caret is in, or after the line; the writing goes on under it. */
export function insertRule({ state, tr, dispatch }: CommandProps): boolean {
  const { horizontalRule, paragraph } = state.schema.nodes
  const { $from } = tr.selection
  const rule = horizontalRule?.create()
  const line = paragraph?.create()
  if (rule === undefined || line === undefined || $from.depth === 0) return false
  const around = $from.node(-1)
  const index = $from.index(-1)
  if (!around.canReplaceWith(index + 1, index + 1, rule.type)) return false
  if (dispatch === undefined) return true
  const isLineFree =
    $from.parent.content.size === 0 && around.canReplaceWith(index, index + 1, rule.type)
  const at = isLineFree ? $from.before() : $from.after()
  const isLast = index === around.childCount - 1
  tr.replaceWith(at, $from.after(), isLast ? [rule, line] : rule)
  tr.setSelection(Selection.near(tr.doc.resolve(at + rule.nodeSize))).scrollIntoView()
  return true
}
