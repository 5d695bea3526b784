import { type RefObject, useEffect, useRef } from 'react'

import { storyDropTarget } from './story-drop-target.ts'

const waitMs = 300

/** Opens a place when a dragged story, or a link, rests on the way to it, so that it can be dropped there. */
export function useSpring(element: RefObject<HTMLElement | null>, onRest: () => void): void {
  const latest = useRef(onRest)
  useEffect(() => {
    latest.current = onRest
  })
  useEffect(() => {
    if (element.current === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = storyDropTarget({
      element: element.current,
      onDragEnter: () => {
        timer = setTimeout(() => latest.current(), waitMs)
      },
      onDragLeave: () => clearTimeout(timer),
      onDrop: () => clearTimeout(timer),
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [element])
}
