import type { Point } from '../ui/anchor.tsx'

const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const
const longest = 500
const nearest = 6

/**
 * One click opens an article; the second of a double click, at the same point, must not press what
 * stands there by then.
 */
export function swallowSecondClick(first: Point): void {
  const swallow = (event: MouseEvent): void => {
    if (Math.hypot(event.clientX - first.x, event.clientY - first.y) > nearest) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const name of events) window.addEventListener(name, swallow, { capture: true })
  setTimeout(() => {
    for (const name of events) window.removeEventListener(name, swallow, { capture: true })
  }, longest)
}
