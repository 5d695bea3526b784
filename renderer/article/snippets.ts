import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'

import { expandSnippet } from '../../shared/desk/expand-snippet.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'

/** Exchanges a short form of the desk for its long one when a space is typed after it. */
export function snippets(language: () => string) {
  return Extension.create({
    name: 'snippets',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, typed) => {
            const { $from } = view.state.selection
            if (typed !== ' ' || from !== to || !$from.parent.isTextblock) return false
            const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n')
            const known = openDesk(pageStore.getState()).snippets
            const found = expandSnippet(before, known, language())
            if (found === null) return false
            // Typed first and then exchanged, so that one undo gives the short form back.
            view.dispatch(view.state.tr.insertText(' ', from))
            const start = from - (before.length - found.from)
            const long = view.state.schema.text(found.long, $from.marks())
            view.dispatch(closeHistory(view.state.tr.replaceWith(start, from, long)))
            return true
          },
        },
      }),
    ],
  })
}
