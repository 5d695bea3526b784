import type { MouseEvent } from 'react'

import type { Point } from '../../ui/anchor.tsx'

/** Below an element's left edge, where its menu opens for the keyboard. */
export function below(element: Element): Point {
  const { left, bottom } = element.getBoundingClientRect()
  return { x: left + 24, y: bottom - 8 }
}

/** Where a press of the other mouse button was; a press by key has no place, and means the row. */
export function pointOf({ clientX, clientY, currentTarget, button }: MouseEvent): Point {
  return button === 2 ? { x: clientX, y: clientY } : below(currentTarget)
}
