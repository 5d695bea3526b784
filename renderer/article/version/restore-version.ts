import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'

import type { Content, Field } from '../../../shared/article/content.ts'
import { restoredFields } from '../../../shared/article/restored-fields.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import type { Fields, OpenText } from '../open-text.ts'
import { versionName } from './version-facts.ts'

/**
 * Brings a version's content back as an edit of the working copy: it goes the way of everything
 * typed, so it is journaled, and the editor's undo knows it. The version itself stays as it is.
 */
export function restoreVersion(
  text: OpenText,
  editor: Editor,
  { name: of, content }: { readonly name: VersionName; readonly content: Content },
): void {
  const name = versionName(of)
  if (readProse(content.body) === null) {
    showToast({ text: t('versions.restoreRefused', { name }), tone: 'problem' })
    return
  }
  const before = { fields: text.store.getState().fields, document: editor.state.doc }
  const fields = restoredFields(before.fields, content)
  const document = editor.schema.nodeFromJSON(content.body)
  const names = Object.keys(fields) as Field[]
  const isBodyNew = !document.eq(before.document)
  if (!isBodyNew && names.length === 0) {
    showToast({ text: t('versions.restoredSame', { name }) })
    return
  }
  if (isBodyNew) showDocument(editor, document)
  if (names.length > 0) text.change(fields)

  function takeBack(): void {
    if (editor.isDestroyed) {
      showToast({ text: t('versions.notUndoneClosed') })
      return
    }
    const now = text.store.getState().fields
    const isUntouched = names.every((name) => isSameJson(now[name], fields[name]))
    // What was written since belongs to the writer.
    if (!isUntouched || !editor.state.doc.eq(document)) {
      showToast({ text: t('versions.notUndone') })
      return
    }
    if (isBodyNew) showDocument(editor, before.document)
    if (names.length > 0) text.change(only(before.fields, names))
  }
  showToast({
    text: t('versions.restored', { name }),
    action: { label: t('ui.undo'), run: takeBack },
  })
}

/** Exchanges the whole document in a step of its own, so that undo takes back this and no typing. */
function showDocument(editor: Editor, document: Node): void {
  const { tr, doc } = editor.state
  editor.view.dispatch(closeHistory(tr.replaceWith(0, doc.content.size, document.content)))
}

function only(fields: Fields, names: readonly Field[]): Partial<Fields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
