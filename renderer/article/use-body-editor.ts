import type { Editor, JSONContent } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'

import { t } from '../t.ts'
import { addPicture, picturesIn } from './add-picture.ts'
import { editorExtensions } from './editor-extensions.ts'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'
import { useSpelling } from './use-spelling.ts'

const foreign = 'foreignBody'

export async function insertPictures(editor: Editor, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const picture = await addPicture(file)
    if (picture !== undefined) insertPicture(editor, picture)
  }
}

export function insertPicture(editor: Editor, attrs: Record<string, unknown>): void {
  editor.chain().focus().insertContent({ type: 'image', attrs }).run()
}

/** The body's editor; what it does to the document goes out as steps, as it happens. */
export function useBodyEditor(text: OpenText): Editor {
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const foreignBodies = useText(text, (state) => state.foreignBodies)
  const language = useText(text, (state) => state.fields.language)
  // What the editor begins with; from then on it is the editor that knows.
  const [beginning] = useState(() => ({
    extensions: editorExtensions(),
    // The editor copies what it is given, so that ours may be read-only.
    content: text.body as JSONContent,
  }))
  const editor: Editor = useEditor({
    ...beginning,
    editable: !isReadOnly,
    // The page's policy refuses style elements; editor.css has the rules.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: fieldId(text.guid, 'body'),
        class: 'body-text',
        role: 'textbox',
        'aria-label': t('editor.body'),
        'aria-multiline': 'true',
        lang: language,
      },
      handlePaste: (_view, { clipboardData }) => {
        const pictures = picturesIn(clipboardData)
        // What a page or a word processor copies comes as text too, and that is meant.
        if (pictures.length === 0 || clipboardData?.types.includes('text/plain')) return false
        void insertPictures(editor, pictures)
        return true
      },
      handleDrop: (view, event) => {
        const pictures = picturesIn(event.dataTransfer)
        if (pictures.length === 0) return false
        event.preventDefault()
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (at !== null) editor.commands.setTextSelection(at.pos)
        void insertPictures(editor, pictures)
        return true
      },
    },
    onTransaction: ({ transaction, appendedTransactions, editor }) => {
      const all = [transaction, ...appendedTransactions]
      const steps = all.flatMap((one) => (one.getMeta(foreign) === true ? [] : one.steps))
      if (steps.length === 0) return
      text.takeSteps(
        steps.map((step) => step.toJSON() as Record<string, unknown>),
        editor.state.doc,
      )
    },
  })

  useSpelling(text, editor)

  useEffect(() => {
    editor.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])

  useEffect(() => {
    if (foreignBodies === 0) return
    const { state, view, schema } = editor
    const theirs = schema.nodeFromJSON(text.body)
    if (theirs.eq(state.doc)) return
    const { tr } = state
    tr.replaceWith(0, state.doc.content.size, theirs.content)
    view.dispatch(tr.setMeta(foreign, true).setMeta('addToHistory', false))
  }, [editor, foreignBodies, text])

  return editor
}
