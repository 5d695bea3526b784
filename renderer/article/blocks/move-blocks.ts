import type { Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'

import { type BlockRange, gapPlace } from './block-range.ts'

/** Moves blocks to a gap among those they stand with; the caret goes along. False when they are there already. */
export function moveBlocks(tr: Transaction, range: BlockRange, gap: number): boolean {
  const { parent, start, first, after, from, to } = range
  if (gap >= first && gap <= after) return false
  const { selection } = tr
  const at = gapPlace(range, gap)
  const moved = parent.content.cut(from - start, to - start)
  const isUp = gap < first
  tr.delete(from, to).insert(isUp ? at : at - (to - from), moved)
  if (selection.from >= from && selection.to <= to) {
    const way = StepMap.offset(isUp ? at - from : at - to)
    tr.setSelection(selection.getBookmark().map(way).resolve(tr.doc))
  }
  return true
}
