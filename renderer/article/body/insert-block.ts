import type { Editor } from '@tiptap/core'
import type { Attrs, ResolvedPos } from '@tiptap/pm/model'

const closed = ['table', 'pullQuote']
const standalone = ['table', 'pullQuote', 'embed']

/** Where a block goes that may not stand where the caret is: after the outermost block that cannot hold it; null when it may. */
export function placeAfter($place: ResolvedPos, type: string): number | null {
  for (let depth = 1; depth <= $place.depth; depth += 1) {
    const isClosed = closed.includes($place.node(depth).type.name)
    const isTooDeep = standalone.includes(type) && $place.depth > 1
    if (isClosed || isTooDeep) return $place.after(depth)
  }
  return null
}

/** Puts a block at the caret, or after the table, list or quote the caret is in where that cannot hold it. */
export function insertBlock(editor: Editor, type: string, attrs?: Attrs): void {
  const block = { type, ...(attrs && { attrs }) }
  const after = placeAfter(editor.state.selection.$from, type)
  const chain = editor.chain().focus()
  if (after === null) chain.insertContent(block).run()
  else chain.insertContentAt(after, block).run()
}
