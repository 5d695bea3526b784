import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

import { cleanPasted } from './clean-pasted.ts'

declare module '@tiptap/core' {
  // TipTap's own list of commands can only be added to this way.
  // oxlint-disable-next-line typescript/consistent-type-definitions
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
    return { 'Mod-Shift-n': () => this.editor.commands.toggleNoted() }
  },
})
