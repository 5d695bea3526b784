import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useRef } from 'react'

import { heldIn } from './held.ts'

const waitMs = 300

/** Opens a place when a dragged story rests on the way to it, so that it can be dropped there. */
export function useSpring(element: RefObject<HTMLElement | null>, onRest: () => void): void {
  const latest = useRef(onRest)
  useEffect(() => {
    latest.current = onRest
  })
  useEffect(() => {
    if (element.current === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => heldIn(source.data) !== null,
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
