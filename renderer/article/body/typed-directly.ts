import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'

/**
 * Writes a typed character into the document, which draws it. Left to itself the editor lets the
 * browser write it into the page and reads the page to learn what was typed: more work than all that
 * the document has with it. What is composed of several keys is the browser's still.
 */
export const typedDirectly = Extension.create({
  name: 'typedDirectly',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyPress: (view, { key: typed, charCode }) => {
          const { state } = view
          // Enter has a name, and of what is more than one code the event tells only the first.
          if (typed.length !== 1 || typed.charCodeAt(0) !== charCode) return false
          if (!isAtCaret(state)) return false
          askForFrame()
          const { from } = state.selection
          const insertion = () => view.state.tr.insertText(typed).scrollIntoView()
          const isTaken = view.someProp('handleTextInput', (take) =>
            take(view, from, from, typed, insertion),
          )
          if (isTaken !== true) view.dispatch(insertion())
          return true
        },
      },
    }),
  ],
})

// What is selected is replaced by the browser, which knows whose style the new letter takes.
function isAtCaret({ selection }: EditorState): boolean {
  return selection instanceof TextSelection && selection.empty
}

/**
 * The letter is seen with the next frame, and it takes the browser a while to begin one. Asked for
 * before the letter is written and not by its being written, it begins as soon as the letter stands.
 */
function askForFrame(): void {
  requestAnimationFrame(nothing)
}

function nothing(): void {}
