import type { EditorView } from '@tiptap/pm/view'

import type { BlockRange } from './block-range.ts'

/** The rectangle of one child of the blocks' parent; null for what is not drawn. */
export function childBox(view: EditorView, at: number): DOMRect | null {
  const drawn = view.nodeDOM(at)
  return drawn instanceof HTMLElement ? drawn.getBoundingClientRect() : null
}

const plainLine = 29

/** The first line of the blocks, where the handle stands; a picture's is as high as a line of text. */
export function blockLine(view: EditorView, { from }: BlockRange) {
  const drawn = view.nodeDOM(from)
  if (!(drawn instanceof HTMLElement)) return null
  const { left, top } = drawn.getBoundingClientRect()
  const isText = !['FIGURE', 'HR'].includes(drawn.tagName)
  const high = isText ? Number.parseFloat(getComputedStyle(drawn).lineHeight) : plainLine
  return { left, top, bottom: top + (high || plainLine) }
}
