import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

const plain = /^[\p{L}\p{N}]$/u

/**
 * Takes a letter or a digit as it is. What waits for text to be typed, as the marks of a list, the
 * desk's short forms and typographic signs, waits for a space or a sign; for a letter each of them
 * would read the line to say no.
 */
export const plainLetters = Extension.create({
  name: 'plainLetters',
  // Before all that waits for text.
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, ...[, , typed, insertion]) => {
          if (!plain.test(typed)) return false
          view.dispatch(insertion())
          return true
        },
      },
    }),
  ],
})
