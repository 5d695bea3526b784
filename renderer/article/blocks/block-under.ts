import type { EditorView } from '@tiptap/pm/view'
import { NodeSelection, Selection } from '@tiptap/pm/state'

import { type BlockRange, selectedBlocks } from './block-range.ts'

/** The selection that means the block at a height of the page; null between and below blocks. */
export function blockUnder(view: EditorView, x: number, y: number): Selection | null {
  const box = view.dom.getBoundingClientRect()
  const left = Math.max(box.left + 1, Math.min(x, box.right - 1))
  const found = view.posAtCoords({ left, top: y })
  if (found === null || found.inside < 0) return null
  const { doc, selection } = view.state
  const node = doc.nodeAt(found.inside)
  if (node === null) return null
  const meant = node.isAtom
    ? NodeSelection.create(doc, found.inside)
    : Selection.near(doc.resolve(found.inside + 1))
  // What is selected together is taken together.
  const isSelected = !selection.empty && isWithin(meant, selectedBlocks(selection))
  return isSelected ? selection : meant
}

function isWithin({ from, to }: Selection, range: BlockRange | null): boolean {
  return range !== null && from >= range.from && to <= range.to
}

/** Puts the caret into the block that is meant; in it already, it stays where it is. */
export function enterBlock(view: EditorView, meant: Selection): void {
  const { selection, tr } = view.state
  const [wanted, now] = [selectedBlocks(meant), selectedBlocks(selection)]
  const isThere = wanted?.from === now?.from && wanted?.to === now?.to
  if (!isThere) view.dispatch(tr.setSelection(meant))
  view.focus()
}
