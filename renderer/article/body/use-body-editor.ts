import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

import { bodyAttributes, bodyEditorOf } from './body-editor.ts'
import type { OpenText } from '../open-text.ts'
import { showForeignBody } from './show-foreign-body.ts'
import { useText } from '../use-open-text.ts'
import { useSpelling } from '../spelling/use-spelling.ts'

/** The body's editor, kept to what the article is while it stands on the screen. */
export function useBodyEditor(text: OpenText): Editor {
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const foreignBodies = useText(text, (state) => state.foreignBodies)
  const language = useText(text, (state) => state.fields.language)
  const editor = bodyEditorOf(text)

  useSpelling(text, editor)

  useEffect(() => {
    editor.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])

  useEffect(() => {
    const attributes = bodyAttributes(text.guid, language)
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } })
  }, [editor, text, language])

  useEffect(() => {
    if (foreignBodies === 0) return
    const theirs = editor.schema.nodeFromJSON(text.body)
    if (!theirs.eq(editor.state.doc)) showForeignBody(editor, theirs)
  }, [editor, foreignBodies, text])

  return editor
}
