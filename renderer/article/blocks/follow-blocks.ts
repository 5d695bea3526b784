import type { Editor, EditorEvents } from '@tiptap/core'
import type { Selection } from '@tiptap/pm/state'

import { blockLine } from './block-line.ts'
import { selectedBlocks } from './block-range.ts'
import { blockUnder } from './block-under.ts'

export type HandleParts = {
  readonly editor: Editor
  readonly handle: HTMLElement
  readonly lift: HTMLElement
  readonly line: HTMLElement
}

const high = 28

/** Keeps the handle beside the block under the pointer, or else the one that the caret came to. */
export function followBlocks({ editor, handle }: HandleParts) {
  const scroller = handle.closest<HTMLElement>('.manuscript-scroll') ?? handle
  let meant: Selection | null = null
  let frame = 0
  let isHeld = false

  function stop(): void {
    if (frame !== 0) cancelAnimationFrame(frame)
    frame = 0
  }

  function soon(find: () => Selection | null): void {
    stop()
    frame = requestAnimationFrame(() => {
      frame = 0
      if (!isHeld && !editor.isDestroyed) show(find())
    })
  }

  function show(selection: Selection | null): void {
    meant = selection
    const { view } = editor
    const range = selection === null || !editor.isEditable ? null : selectedBlocks(selection)
    const line = range === null ? null : blockLine(view, range)
    const holder = handle.parentElement
    handle.hidden = line === null || holder === null
    if (line === null || holder === null) return
    const middle = (line.top + line.bottom) / 2 - holder.getBoundingClientRect().top
    handle.style.top = `${middle - high / 2}px`
  }

  function atPointer({ target, clientX, clientY }: PointerEvent): void {
    if (target instanceof Node && handle.contains(target)) return
    // Between two blocks the handle stays where it was, so that the way to it is not cut.
    soon(() => blockUnder(editor.view, clientX, clientY) ?? meant)
  }

  function atCaret({ transaction }: EditorEvents['transaction']): void {
    // Whoever types wants no handle; and nothing is measured for it.
    if (transaction.docChanged) {
      stop()
      meant = null
      // Even saying again that it is hidden has the page's styles worked out anew.
      if (!handle.hidden) handle.hidden = true
    } else if (transaction.selectionSet && editor.isFocused) soon(() => editor.state.selection)
  }

  const leave = (): void => soon(() => (editor.isFocused ? editor.state.selection : null))

  scroller.addEventListener('pointermove', atPointer)
  scroller.addEventListener('pointerleave', leave)
  editor.on('transaction', atCaret)
  return {
    /** The blocks that the handle stands beside. */
    meant: () => meant,
    /** Keeps it where it is while it is dragged. */
    hold: (willHold: boolean): void => {
      isHeld = willHold
    },
    scroller,
    stop: () => {
      stop()
      scroller.removeEventListener('pointermove', atPointer)
      scroller.removeEventListener('pointerleave', leave)
      editor.off('transaction', atCaret)
    },
  }
}
