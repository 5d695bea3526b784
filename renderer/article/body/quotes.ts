import { Extension } from '@tiptap/core'

import { goToAttribution, type QuoteKind, toggleQuote } from './quote-commands.ts'
import { backspaceInQuote, enterInQuote } from './quote-keys.ts'

declare module '@tiptap/core' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- TipTap's own list of commands can only be added to this way
  interface Commands<ReturnType> {
    quotes: {
      toggleQuote: (kind: QuoteKind) => ReturnType
      /** Goes to the line under a quote that says who is quoted. */
      setAttribution: () => ReturnType
    }
  }
}

/** Quotes and pull quotes as an editor's hands know them. */
export const quotes = Extension.create({
  name: 'quotes',
  // Before the vocabulary's own keys, which know no names under quotes.
  priority: 1000,

  addCommands() {
    return { toggleQuote, setAttribution: () => goToAttribution }
  },

  addKeyboardShortcuts() {
    const enter = (): boolean => this.editor.commands.command(enterInQuote)
    const breakLine = (): boolean => this.editor.isActive('attribution') && enter()
    return {
      'Mod-Shift-b': () => this.editor.commands.toggleQuote('blockquote'),
      Enter: enter,
      'Shift-Enter': breakLine,
      'Mod-Enter': breakLine,
      Backspace: () => this.editor.commands.command(backspaceInQuote),
    }
  },
})
