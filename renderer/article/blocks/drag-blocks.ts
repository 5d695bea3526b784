import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

import { moveTo } from './block-acts.ts'
import { childBox } from './block-line.ts'
import { openBlockMenu } from './block-menu-store.ts'
import { type BlockRange, gapPlace, selectedBlocks } from './block-range.ts'
import { enterBlock } from './block-under.ts'
import { dropGap, gapLine } from './drop-gap.ts'
import type { followBlocks, HandleParts } from './follow-blocks.ts'
import { liftBlocks } from './lift-blocks.ts'

type Drag = {
  readonly meant: Selection
  readonly range: BlockRange
  readonly doc: Node
  gap: number | null
  y: number
}

/** A press that moves less than this is a click. */
const slack = 4
const edge = 48
const fastest = 14

/** Lets the handle be dragged to another gap, and clicked for the block's menu. Answers with what ends it. */
export function dragBlocks(parts: HandleParts, followed: ReturnType<typeof followBlocks>) {
  const { editor, handle, lift, line } = parts
  const { scroller } = followed
  let pressed: number | null = null
  let drag: Drag | null = null
  let wasDragged = false
  let frame = 0

  function press(event: PointerEvent): void {
    if (event.button !== 0) return
    wasDragged = false
    pressed = event.clientY
    handle.setPointerCapture(event.pointerId)
    followed.hold(true)
  }

  function move({ clientY }: PointerEvent): void {
    if (pressed === null) return
    if (drag === null && Math.abs(clientY - pressed) > slack) begin()
    if (drag !== null) drag.y = clientY
  }

  function begin(): void {
    const meant = followed.meant()
    const range = meant === null ? null : selectedBlocks(meant)
    if (meant === null || range === null) return
    wasDragged = true
    drag = { meant, range, doc: editor.state.doc, gap: null, y: pressed ?? 0 }
    document.addEventListener('keydown', cancel, true)
    frame = requestAnimationFrame(draw)
  }

  function draw(): void {
    if (drag === null) return
    // The story may be changed meanwhile, from the other side or by a search.
    if (editor.isDestroyed || editor.state.doc !== drag.doc) {
      end()
      return
    }
    scroll(drag.y)
    const { range } = drag
    liftBlocks(editor.view, lift, range)
    const boxes = range.parent.children.map((_, at) => childBox(editor.view, gapPlace(range, at)))
    const known = boxes.filter((box) => box !== null)
    const gap = dropGap(known, drag.y)
    const isMove = gap < range.first || gap > range.after
    drag.gap = isMove ? gap : null
    drawLine(isMove ? gapLine(known, gap) : null, known[0])
    frame = requestAnimationFrame(draw)
  }

  function drawLine(y: number | null, box: DOMRect | undefined): void {
    const holder = line.parentElement?.getBoundingClientRect()
    line.hidden = y === null || box === undefined || holder === undefined
    if (y === null || box === undefined || holder === undefined) return
    line.style.top = `${y - holder.top - 1}px`
    line.style.left = `${box.left - holder.left}px`
    line.style.width = `${box.width}px`
  }

  function scroll(y: number): void {
    const { top, bottom } = scroller.getBoundingClientRect()
    const over = Math.max(0, y - (bottom - edge)) - Math.max(0, top + edge - y)
    if (over !== 0) scroller.scrollBy(0, Math.max(-fastest, Math.min(fastest, over / 3)))
  }

  function end(): void {
    cancelAnimationFrame(frame)
    document.removeEventListener('keydown', cancel, true)
    liftBlocks(editor.view, lift, null)
    line.hidden = true
    pressed = null
    drag = null
    followed.hold(false)
  }

  function drop(): void {
    const dropped = drag
    end()
    if (dropped === null || dropped.gap === null || dropped.doc !== editor.state.doc) return
    enterBlock(editor.view, dropped.meant)
    moveTo(editor, dropped.range, dropped.gap)
  }

  function cancel(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end()
  }

  function choose(): void {
    const meant = followed.meant()
    if (wasDragged || meant === null) return
    enterBlock(editor.view, meant)
    openBlockMenu(editor)
  }

  // The text keeps the focus.
  const keep = (event: MouseEvent): void => event.preventDefault()
  const heard = [
    ['pointerdown', press],
    ['pointermove', move],
    ['pointerup', drop],
    ['pointercancel', end],
    ['mousedown', keep],
    ['click', choose],
  ] as const
  for (const [name, hear] of heard) handle.addEventListener(name, hear as EventListener)
  return () => {
    end()
    for (const [name, hear] of heard) handle.removeEventListener(name, hear as EventListener)
  }
}
