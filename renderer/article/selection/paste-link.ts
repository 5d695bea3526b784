import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import { isLinkAddress } from '../../../shared/prose/link-address.ts'

/** An address that is pasted over words makes a link of them; over another address it takes its place. */
export const pasteLink = Extension.create({
  name: 'pasteLink',
  // Before everything else that is pasted.
  priority: 1200,
  addProseMirrorPlugins() {
    let isPlain = false
    const noteShift = (_view: EditorView, { shiftKey }: KeyboardEvent): void => {
      isPlain = shiftKey
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: { keydown: noteShift, keyup: noteShift },
          // With Shift it is the words alone that are wanted.
          handlePaste: (view, { clipboardData }) =>
            !isPlain && linkTo(view, clipboardData?.getData('text/plain').trim() ?? ''),
        },
      }),
    ]
  },
})

function linkTo({ state, dispatch }: EditorView, address: string): boolean {
  const { selection, schema, tr, doc } = state
  if (!(selection instanceof TextSelection) || selection.empty) return false
  const link = isLinkAddress(address) && schema.marks['link']?.create({ href: address })
  if (!link) return false
  const { from, to, $from } = selection
  if (isLinkAddress(doc.textBetween(from, to).trim())) {
    tr.replaceWith(from, to, schema.text(address, link.addToSet($from.marks())))
  } else tr.addMark(from, to, link)
  dispatch(tr.scrollIntoView().setMeta('paste', true))
  return true
}
