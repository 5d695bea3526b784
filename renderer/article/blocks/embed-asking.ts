import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

import type { Point } from '../../ui/anchor.tsx'

type Asking = { readonly editor: Editor; readonly at: Point }

/** The embed that is asked for at the caret; null while none is. */
export const useEmbedAsking = create<{ readonly open: Asking | null }>(() => ({ open: null }))

export function askEmbed(editor: Editor): void {
  const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.from)
  useEmbedAsking.setState({ open: { editor, at: { x: left, y: bottom } } })
}

export function closeEmbedAsking(): void {
  useEmbedAsking.setState({ open: null })
}
