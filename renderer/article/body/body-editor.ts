import { Editor, type JSONContent } from '@tiptap/core'

import type { Guid } from '../../../shared/article/guid.ts'
import { t } from '../../t.ts'
import { drawNodeViews } from './body-views.ts'
import { editorExtensions } from './editor-extensions.ts'
import { fieldId } from '../field-focus.ts'
import { gatherKeys } from './gather-keys.ts'
import type { OpenText } from '../open-text.ts'
import { foreignBody } from './show-foreign-body.ts'
import { noteTextOfEditor } from '../words/text-of-editor.ts'

const editors = new WeakMap<OpenText, Editor>()

/** The body's editor. It lives as long as the text, so its undo outlives the screen. */
export function bodyEditorOf(text: OpenText): Editor {
  const known = editors.get(text)
  if (known !== undefined) return known
  const made = makeEditor(text)
  noteTextOfEditor(made, text)
  editors.set(text, made)
  text.onEnd(() => {
    made.destroy()
    editors.delete(text)
  })
  return made
}

/** What the body's element says of itself. */
export function bodyAttributes(guid: Guid, language: string): Record<string, string> {
  return {
    id: fieldId(guid, 'body'),
    class: 'body-text',
    role: 'textbox',
    'aria-label': t('editor.body'),
    'aria-multiline': 'true',
    spellcheck: 'false',
    lang: language,
  }
}

/** What it does to the document goes out as steps, as it happens. */
function makeEditor(text: OpenText): Editor {
  const editor: Editor = new Editor({
    extensions: editorExtensions(() => text.store.getState().fields.language),
    // The editor copies what it is given, so that ours may be read-only.
    content: text.body as JSONContent,
    editable: text.store.getState().readOnly === null,
    // Addresses become links; stars and dashes of a pasted text are its own.
    enablePasteRules: ['link'],
    // Nobody asks what was deleted, and finding out costs something with every key.
    enableCoreExtensions: { delete: false },
    // The page's policy refuses style elements; editor.css has the rules.
    injectCSS: false,
    editorProps: {
      attributes: bodyAttributes(text.guid, text.store.getState().fields.language),
    },
    onTransaction: ({ transaction, appendedTransactions, editor }) => {
      const all = [transaction, ...appendedTransactions]
      const steps = all.flatMap((one) => (one.getMeta(foreignBody) === true ? [] : one.steps))
      if (steps.length === 0) return
      text.takeSteps(steps, editor.state.doc)
    },
  })
  const { state, view } = editor
  view.updateState(state.reconfigure({ plugins: gatherKeys(state.plugins) }))
  drawNodeViews(editor)
  return editor
}
