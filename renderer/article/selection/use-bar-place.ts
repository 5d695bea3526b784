import type { Editor } from '@tiptap/core'
import { useLayoutEffect } from 'react'

import { linkAround } from './link-commands.ts'
import { placeBar } from './place-bar.ts'
import type { BarKind, SelectionWatch } from './selection-watch.ts'

type Wish = {
  readonly editor: Editor
  readonly bar: HTMLElement | null
  readonly kind: BarKind | null
  readonly watch: SelectionWatch
}

/** Keeps the bar at what it is about while that moves, the manuscript scrolls or the window changes. */
export function useBarPlace({ editor, bar, kind, watch }: Wish): void {
  useLayoutEffect(() => {
    const scroller = bar?.closest('.manuscript-scroll') ?? null
    if (bar === null || kind === null || scroller === null) return
    let frame = 0
    const put = (): void => putBar({ editor, bar, kind, scroller })
    const putSoon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(put)
    }
    const sizes = new ResizeObserver(putSoon)
    sizes.observe(scroller)
    sizes.observe(bar)
    scroller.addEventListener('scroll', putSoon, { passive: true })
    const stop = watch.store.subscribe(putSoon)
    put()
    return () => {
      stop()
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scroller.removeEventListener('scroll', putSoon)
    }
  }, [editor, bar, kind, watch])
}

type Placing = {
  readonly editor: Editor
  readonly bar: HTMLElement
  readonly kind: BarKind
  readonly scroller: Element
}

function putBar({ editor, bar, kind, scroller }: Placing): void {
  if (editor.isDestroyed || !bar.isConnected) return
  const { from, to } = (kind === 'link' ? linkAround(editor) : null) ?? editor.state.selection
  const first = editor.view.coordsAtPos(from, 1)
  const last = editor.view.coordsAtPos(to, -1)
  const body = editor.view.dom.getBoundingClientRect()
  const isOneLine = first.bottom > last.top
  const spot = placeBar({
    first,
    last,
    middle: isOneLine ? (first.left + last.right) / 2 : (body.left + body.right) / 2,
    bar: { width: bar.offsetWidth, height: bar.offsetHeight },
    room: scroller.getBoundingClientRect(),
    prefers: kind === 'link' ? 'below' : 'above',
  })
  // Whoever is in the bar by keyboard keeps it in sight.
  const isOut = spot === null && !bar.contains(document.activeElement)
  bar.style.visibility = isOut ? 'hidden' : 'visible'
  const origin = bar.offsetParent?.getBoundingClientRect()
  if (spot === null || origin === undefined) return
  bar.style.left = `${Math.round(spot.left - origin.left)}px`
  bar.style.top = `${Math.round(spot.top - origin.top)}px`
}
