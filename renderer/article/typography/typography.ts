import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import type { Exchange } from '../../../shared/typography/exchange.ts'
import { isTypesetKey, typeset, typesetReach } from '../../../shared/typography/typeset.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'

/** Whether the last thing that happened to the text was a sign being set. */
const justSet = new PluginKey<boolean>('typography')

/** Sets quotes, dashes, dots and apostrophes as they are typed, by the language at the caret. */
export function typography(language: () => string) {
  return Extension.create({
    name: 'typography',
    addKeyboardShortcuts() {
      // The history ends a step on either side of a sign, so its undo is just what was typed.
      return {
        Backspace: () =>
          justSet.getState(this.editor.state) === true && this.editor.commands.undo(),
      }
    },
    addProseMirrorPlugins: () => [
      new Plugin<boolean>({
        key: justSet,
        state: {
          init: () => false,
          apply: (tr, was) =>
            tr.getMeta(justSet) === true || (was && !tr.docChanged && !tr.selectionSet),
        },
        props: {
          handleTextInput: (view, from, to, typed) => {
            if (view.composing || !isTypesetKey(typed)) return false
            if (!openDesk(pageStore.getState()).typography) return false
            const before = textBefore(view.state, from)
            const set = typeset(before, typed, languageAt(view.state, from) ?? language())
            if (set === null) return false
            view.dispatch(view.state.tr.insertText(typed, from, to))
            exchange(view, from - before.length, set)
            return true
          },
        },
      }),
    ],
  })
}

/** The text of the caret's own block, as far back as a rule looks; a line break is one sign of it. */
function textBefore({ doc }: EditorState, from: number): string {
  const { parent, parentOffset } = doc.resolve(from)
  return parent.textBetween(Math.max(0, parentOffset - typesetReach), parentOffset, null, '\n')
}

function languageAt(state: EditorState, from: number): string | null {
  const marks = state.storedMarks ?? state.doc.resolve(from).marks()
  const lang: unknown = marks.find(({ type }) => type.name === 'language')?.attrs['lang']
  return typeof lang === 'string' ? lang : null
}

function exchange(view: EditorView, start: number, { from, to, set }: Exchange): void {
  const { tr, schema, doc } = view.state
  const text = schema.text(set, doc.nodeAt(start + from)?.marks)
  tr.replaceWith(start + from, start + to, text)
    .setMeta(justSet, true)
    .scrollIntoView()
  view.dispatch(closeHistory(tr))
  view.dispatch(closeHistory(view.state.tr))
}
