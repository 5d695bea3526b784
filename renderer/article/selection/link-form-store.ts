import { type Editor, getMarkRange } from '@tiptap/core'
import { create } from 'zustand'

/** The line of text under which the form stands. */
type LinePlace = { readonly x: number; readonly y: number; readonly height: number }
type OpenForm = { readonly editor: Editor; readonly at: LinePlace }

/** The form of a link's address; null while there is none. */
export const useLinkForm = create<{ readonly open: OpenForm | null }>(() => ({ open: null }))

/** Asks for the address of the link at the caret, or of one that the selected words become. */
export function openLinkForm(editor: Editor): void {
  const { schema, selection } = editor.state
  const type = schema.marks['link']
  if (!editor.isEditable || type === undefined) return
  const range = selection.empty ? getMarkRange(selection.$from, type) : undefined
  editor.commands.scrollIntoView()
  const { left, top } = editor.view.coordsAtPos(range?.from ?? selection.from, 1)
  const { bottom } = editor.view.coordsAtPos(range?.to ?? selection.to, -1)
  useLinkForm.setState({ open: { editor, at: { x: left, y: top, height: bottom - top } } })
}

export function closeLinkForm({ view }: Editor): void {
  useLinkForm.setState({ open: null })
  // The form gives the focus back to where it came from, which may no longer be there by then.
  setTimeout(() => view.isDestroyed || view.focus())
}
