import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

import { t } from '../../t.ts'
import type { Point } from '../../ui/anchor.tsx'
import { showToast } from '../../ui/toast-store.ts'

type OpenMenu = { readonly editor: Editor; readonly at: Point }

/** The menu of languages for what is selected in a body; null while there is none. */
export const useLanguageMenu = create<{ readonly open: OpenMenu | null }>(() => ({ open: null }))

export function openLanguageMenu(editor: Editor): void {
  if (!editor.isEditable) return
  if (!editor.isFocused) {
    showToast({ text: t('language.selectFirst') })
    return
  }
  const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.from)
  useLanguageMenu.setState({ open: { editor, at: { x: left, y: bottom } } })
}

export function closeLanguageMenu(): void {
  useLanguageMenu.setState({ open: null })
}
