import type { Editor } from '@tiptap/core'

/** The language that the selection is marked as; null where it is the story's own. */
export function markedLanguage(editor: Editor): string | null {
  const language: unknown = editor.getAttributes('language')['lang']
  return typeof language === 'string' ? language : null
}

/**
 * Marks what is selected as another language, or as the story's own again. With nothing selected it
 * is the whole passage around the caret, and outside of one what is typed next.
 */
export function markLanguage(editor: Editor, language: string | null): void {
  const isPassage = editor.state.selection.empty && markedLanguage(editor) !== null
  const chain = editor.chain().focus()
  const selected = isPassage ? chain.extendMarkRange('language') : chain
  if (language === null) selected.unsetMark('language').run()
  else selected.setMark('language', { lang: language }).run()
}
