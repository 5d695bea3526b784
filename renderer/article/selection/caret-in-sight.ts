import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

// Nearer to an edge than this the editor looks itself, and scrolls as far as the page asks for.
const comfortable = 120

/** Whether the caret stands well inside what is seen of the text. */
function isInSight(view: EditorView): boolean {
  const scroller = view.dom.closest('.manuscript-scroll')
  if (scroller === null || !view.state.selection.empty) return false
  const caret = view.coordsAtPos(view.state.selection.head, 1)
  const { top, bottom } = scroller.getBoundingClientRect()
  return caret.top > top + comfortable && caret.bottom < bottom - comfortable
}

/**
 * Spares each key the walk up the page, with the styles of all that the body stands in, by which
 * the editor finds out that nothing is to be scrolled.
 */
export const caretInSight = Extension.create({
  name: 'caretInSight',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: isInSight } })],
})
