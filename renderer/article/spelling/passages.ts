import { type CommandProps, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

import { cleanPasted } from '../paste/clean-pasted.ts'

declare module '@tiptap/core' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- TipTap's own list of commands can only be added to this way
  interface Commands<ReturnType> {
    passages: {
      /** Keeps the selected words to the desk, or gives them back to the story. */
      toggleNoted: () => ReturnType
    }
  }
}

/** Passages that are not the story's plain text: notes of the desk, and other languages. */
export const passages = Extension.create({
  name: 'passages',

  addCommands() {
    return {
      toggleNoted:
        () =>
        ({ commands }) =>
          commands.toggleMark('noted'),
    }
  },

  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPasted: (slice, { dom }) => cleanPasted(slice, dom.lang) } }),
  ],

  addKeyboardShortcuts() {
    return {
      ArrowRight: () => this.editor.commands.command(leavePassage),
      'Mod-Shift-n': () => this.editor.commands.toggleNoted(),
    }
  },
})

const kinds = ['noted', 'language']

/** At the end of a line, the arrow key that has nowhere to go ends the passage, so that one can write on after it. */
function leavePassage({ state, tr, dispatch }: CommandProps): boolean {
  const { empty, $head } = tr.selection
  if (!empty || $head.parentOffset < $head.parent.content.size) return false
  const passages = (state.storedMarks ?? $head.marks()).filter(({ type }) =>
    kinds.includes(type.name),
  )
  if (dispatch !== undefined) for (const mark of passages) tr.removeStoredMark(mark)
  return passages.length > 0
}
