import type { Editor } from '@tiptap/core'

import type { OpenText } from '../open-text.ts'

const texts = new WeakMap<Editor, OpenText>()

/** The story whose body an editor holds; null for an editor of none. */
export function textOfEditor(editor: Editor): OpenText | null {
  return texts.get(editor) ?? null
}

export function noteTextOfEditor(editor: Editor, text: OpenText): void {
  texts.set(editor, text)
}
