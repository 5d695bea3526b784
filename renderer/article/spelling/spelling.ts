import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import { misspeltAt, misspeltFrom } from './misspelt-words.ts'
import { bodyWord } from './spelling-body-word.ts'
import { openSpellingMenu } from './spelling-menu-store.ts'
import { spellingJudge, spellingPlugin } from './spelling-plugin.ts'

/** Spelling in the editor: the marks, and the ways to the menu of a misspelt word. */
export const spelling = Extension.create({
  name: 'spelling',

  addKeyboardShortcuts() {
    const openNext = (): boolean => {
      const { state } = this.editor
      const word = misspeltFrom(state.doc, spellingJudge(state), state.selection.from)
      if (word === null) return false
      this.editor.chain().setTextSelection(word).scrollIntoView().run()
      void openSpellingMenu(bodyWord(this.editor.view, word))
      return true
    }
    return { 'Mod-;': openNext, 'Alt-Enter': openNext }
  },

  addProseMirrorPlugins: () => [
    spellingPlugin(),
    new Plugin({ props: { handleDOMEvents: { contextmenu: openAtPointer } } }),
  ],
})

// Elsewhere than on a misspelt word, the text has the system's own menu.
function openAtPointer(view: EditorView, event: MouseEvent): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  const isOnMark = event.target instanceof Element && event.target.closest('.misspelt') !== null
  const { doc } = view.state
  const word = at === null || !isOnMark ? null : misspeltAt(doc, spellingJudge(view.state), at.pos)
  if (word === null) return false
  event.preventDefault()
  void openSpellingMenu(bodyWord(view, word))
  return true
}
