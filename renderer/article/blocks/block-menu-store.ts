import type { Editor } from '@tiptap/core'
import { create } from 'zustand'

import type { Point } from '../../ui/anchor.tsx'
import { blockLine } from './block-line.ts'
import { selectedBlocks } from './block-range.ts'

type OpenMenu = { readonly editor: Editor; readonly at: Point }

/** The menu of the block that the caret is in; null while it is closed. */
export const useBlockMenu = create<{ readonly open: OpenMenu | null }>(() => ({ open: null }))

export function openBlockMenu(editor: Editor): void {
  const range = selectedBlocks(editor.state.selection)
  const line = range === null ? null : blockLine(editor.view, range)
  if (line === null) return
  useBlockMenu.setState({ open: { editor, at: { x: line.left, y: line.bottom } } })
}

export function closeBlockMenu(): void {
  useBlockMenu.setState({ open: null })
}
