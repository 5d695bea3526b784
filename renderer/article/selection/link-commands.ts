import { type Editor, getMarkRange } from '@tiptap/core'

type Range = { readonly from: number; readonly to: number }

/** The link that the caret is in or the selection begins with, whole; null where there is none. */
export function linkAround({ state }: Editor): (Range & { readonly address: string }) | null {
  const type = state.schema.marks['link']
  const { $from, empty } = state.selection
  const here = (empty ? $from.marks() : $from.nodeAfter?.marks) ?? []
  const mark = type?.isInSet(here)
  const range = mark && getMarkRange($from, mark.type, mark.attrs)
  return range === undefined ? null : { ...range, address: String(mark?.attrs['href'] ?? '') }
}

/** Makes a link of the selected words, or gives the link that they are in another address. */
export function setLink(editor: Editor, address: string): void {
  const { schema, tr, selection } = editor.state
  const mark = schema.marks['link']?.create({ href: address })
  if (mark === undefined) return
  const link = linkAround(editor)
  const { from, to } = selection
  if (link === null && selection.empty) {
    tr.insert(from, schema.text(address, mark.addToSet(selection.$from.marks())))
    tr.removeStoredMark(mark)
  } else tr.addMark(Math.min(from, link?.from ?? from), Math.max(to, link?.to ?? to), mark)
  editor.view.dispatch(tr.scrollIntoView())
}

/** Leaves the words of the link and takes its address away. */
export function removeLink(editor: Editor): void {
  const { schema, tr, selection } = editor.state
  const type = schema.marks['link']
  if (type === undefined) return
  const link = linkAround(editor)
  if (link !== null) tr.removeMark(link.from, link.to, type)
  tr.removeMark(selection.from, selection.to, type)
  editor.view.dispatch(tr)
}
