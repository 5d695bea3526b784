import type { RefObject } from 'react'
import { createPortal } from 'react-dom'

/** A place in the window, in pixels from its corner. */
export type Point = { readonly x: number; readonly y: number }

type Props = {
  readonly ref: RefObject<HTMLSpanElement | null>
  readonly at: Point & { readonly height?: number }
}

/** What a popover opens beside, when that is no element but a place in the window. */
export function Anchor({ ref, at }: Props) {
  // In the body itself: a pane that is a container would have it count from its own corner.
  return createPortal(
    <span
      ref={ref}
      aria-hidden
      className="context-menu-anchor"
      style={{ left: at.x, top: at.y, height: at.height ?? 0 }}
    />,
    document.body,
  )
}
