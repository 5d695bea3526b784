import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

// Nearer to an edge than this the editor looks itself, and scrolls as far as the page asks for.
const comfortable = 120
// A letter takes the caret down by a line at most, so that after two it still stands in sight.
const sureLetters = 2

/** Whether the caret stands well inside what is seen of the text. */
function isInSight(view: EditorView): boolean {
  const scroller = view.dom.closest('.manuscript-scroll')
  if (scroller === null || !view.state.selection.empty) return false
  const caret = view.coordsAtPos(view.state.selection.head, 1)
  const { top, bottom } = scroller.getBoundingClientRect()
  return caret.top > top + comfortable && caret.bottom < bottom - comfortable
}

/** Remembers for some letters that the caret was in sight, unless somebody scrolls. */
function inSightPlugin(): Plugin {
  let place = Number.NaN
  let sure = 0
  return new Plugin({
    view: () => {
      const scrolled = (): void => {
        sure = 0
      }
      document.addEventListener('scroll', scrolled, { capture: true, passive: true })
      return {
        destroy: () => document.removeEventListener('scroll', scrolled, { capture: true }),
      }
    },
    props: {
      handleScrollToSelection: (view) => {
        const { empty, head } = view.state.selection
        const isLetterOn = empty && Math.abs(head - place) === 1
        place = head
        if (isLetterOn && sure > 0) {
          sure -= 1
          return true
        }
        const isSeen = isInSight(view)
        sure = isSeen ? sureLetters : 0
        return isSeen
      },
    },
  })
}

/**
 * Spares each key the walk up the page, with the styles of all that the body stands in, by which
 * the editor finds out that nothing is to be scrolled.
 */
export const caretInSight = Extension.create({
  name: 'caretInSight',
  addProseMirrorPlugins: () => [inSightPlugin()],
})
