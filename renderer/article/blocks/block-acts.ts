import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'

import { t } from '../../t.ts'
import { blockName, blockPlace } from './block-name.ts'
import { type BlockRange, selectedBlocks } from './block-range.ts'
import { sayOfBlocks } from './block-said.ts'
import { moveBlocks } from './move-blocks.ts'

type Step = 'up' | 'down'

/** Moves the blocks of the selection over the one before or after them, and says where they are then. */
export function stepBlocks(editor: Editor, step: Step): void {
  const range = selectedBlocks(editor.state.selection)
  if (range === null) return
  const isUp = step === 'up'
  if (!canStep(range, step)) {
    const place = { block: blockName(range), ...blockPlace(range) }
    sayOfBlocks(t(isUp ? 'blocks.first' : 'blocks.last', place))
    return
  }
  moveTo(editor, range, isUp ? range.first - 1 : range.after + 1)
}

export function canStep({ parent, first, after }: BlockRange, step: Step): boolean {
  return step === 'up' ? first > 0 : after < parent.childCount
}

/** Moves blocks to a gap among those they stand with; a step of undo of its own. */
export function moveTo(editor: Editor, range: BlockRange, gap: number): void {
  const tr = closeHistory(editor.state.tr)
  if (!moveBlocks(tr, range, gap)) return
  const isUp = gap < range.first
  const index = isUp ? gap : gap - (range.after - range.first)
  show(editor, tr)
  const place = { block: blockName(range), ...blockPlace(range, index) }
  sayOfBlocks(t(isUp ? 'blocks.movedUp' : 'blocks.movedDown', place))
}

/** Puts the same blocks once more under themselves, with the caret in the new ones. */
export function duplicateBlocks(editor: Editor): void {
  const { tr, selection } = editor.state
  const range = selectedBlocks(selection)
  if (range === null) return
  const { parent, start, from, to } = range
  closeHistory(tr).insert(to, parent.content.cut(from - start, to - start))
  const way = StepMap.offset(to - from)
  show(editor, tr.setSelection(selection.getBookmark().map(way).resolve(tr.doc)))
  sayOfBlocks(t('blocks.duplicated', { block: blockName(range) }))
}

/** Takes the blocks out; a story always has a line to write on. */
export function deleteBlocks(editor: Editor): void {
  const { tr, selection, schema } = editor.state
  const range = selectedBlocks(selection)
  if (range === null) return
  const { parent, first, after, from, to } = range
  closeHistory(tr)
  if (after - first < parent.childCount) tr.delete(from, to)
  else tr.replaceWith(from, to, schema.node('paragraph'))
  const next = Math.min(from, tr.doc.content.size)
  show(editor, tr.setSelection(Selection.near(tr.doc.resolve(next))))
  sayOfBlocks(t('blocks.deleted', { block: blockName(range) }))
}

function show(editor: Editor, tr: Transaction): void {
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}
