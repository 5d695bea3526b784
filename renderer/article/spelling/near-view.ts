import type { EditorView } from '@tiptap/pm/view'

import type { Range } from './spelling-blocks.ts'

type Wish = {
  /** The part that was told last, where it is by now. */
  readonly known: () => Range
  readonly onNews: (near: Range) => void
}

/**
 * Follows which part of the text is in sight, and tells of it with as much again above and below;
 * anew when what is in sight leaves that, or is little of it.
 */
export function followNear(view: EditorView, { known, onNews }: Wish) {
  const { dom } = view

  function look(): void {
    const scroller = dom.closest('.manuscript-scroll')
    if (scroller === null || view.isDestroyed) return
    const { top, bottom, height } = scroller.getBoundingClientRect()
    if (height === 0) return
    const near = blocksBetween(view, top - height, bottom + height)
    const seen = blocksBetween(view, top, bottom)
    const { from, to } = known()
    const isCovered = from <= seen.from && seen.to <= to
    const isMuch = to - from > 2 * (near.to - near.from)
    if (!isCovered || isMuch) onNews(near)
  }

  function scrolled({ target }: Event): void {
    if (target instanceof Element && target.contains(dom)) look()
  }

  // The text is told of its size when it comes onto the screen, and whenever it gets a line more.
  const sizes = new ResizeObserver(look)
  sizes.observe(dom)
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  // A taller window shows more of a text that is as long as before.
  window.addEventListener('resize', look)
  return {
    stop: () => {
      sizes.disconnect()
      document.removeEventListener('scroll', scrolled, { capture: true })
      window.removeEventListener('resize', look)
    },
  }
}

/** The blocks of the text that lie between two heights of the window. */
function blocksBetween(view: EditorView, top: number, bottom: number): Range {
  const { children } = view.dom
  const first = firstBelow(children, top, (box) => box.bottom)
  const last = firstBelow(children, bottom, (box) => box.top) - 1
  const { size } = view.state.doc.content
  const [from, to] = [children[first], children[last]]
  return {
    from: from === undefined ? size : view.posAtDOM(from, 0),
    to: to === undefined ? 0 : view.posAtDOM(to, to.childNodes.length),
  }
}

/** The first block whose edge lies below the height; they lie one below the other. */
function firstBelow(
  blocks: HTMLCollection,
  height: number,
  edge: (box: DOMRect) => number,
): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const block = blocks[middle]
    if (block !== undefined && edge(block.getBoundingClientRect()) < height) low = middle + 1
    else high = middle
  }
  return low
}
