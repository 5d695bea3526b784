import type { EditorView } from '@tiptap/pm/view'

import { childBox } from './block-line.ts'
import { type BlockRange, gapPlace } from './block-range.ts'

const around = 4

/** Shows which blocks are meant, under their words; null shows none. */
export function liftBlocks(view: EditorView, lift: HTMLElement, range: BlockRange | null): void {
  const holder = lift.parentElement?.getBoundingClientRect()
  const first = range === null ? null : childBox(view, range.from)
  const last = range === null ? null : childBox(view, gapPlace(range, range.after - 1))
  lift.hidden = first === null || last === null || holder === undefined
  if (first === null || last === null || holder === undefined) return
  lift.style.top = `${first.top - holder.top - around}px`
  lift.style.height = `${last.bottom - first.top + 2 * around}px`
  lift.style.left = `${first.left - holder.left - around}px`
  lift.style.width = `${first.width + 2 * around}px`
}
