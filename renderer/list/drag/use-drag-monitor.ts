import {
  type ElementEventBasePayload,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect } from 'react'

import { heldIn } from '../../story/held.ts'
import { listStore } from '../list-state.ts'
import { isCopying } from './copying.ts'
import { gapUnder, letDrop, showOver } from './over-gap.ts'
import { placeHeld } from './place-held.ts'

function follow({ source, location }: ElementEventBasePayload): void {
  const held = heldIn(source.data)
  if (held === null) return
  // A drag that began on another screen has not been heard of here.
  if (listStore.getState().dragged === null) listStore.setState({ dragged: held })
  showOver(gapUnder(held, location.current))
}

/** Follows every drag of stories on the screen: shows where it would land, and places it when it does. */
export function useDragMonitor(): void {
  useEffect(() => {
    const end = monitorForElements({
      canMonitor: ({ source }) => heldIn(source.data) !== null,
      onDragStart: ({ source }) => listStore.setState({ dragged: heldIn(source.data) }),
      onDrag: follow,
      onDropTargetChange: follow,
      onDrop: ({ source, location }) => {
        letDrop()
        const held = heldIn(source.data)
        if (held === null) return
        const gap = gapUnder(held, location.current)
        if (gap !== null) void placeHeld(held, gap, isCopying(location.current.input))
      },
    })
    return () => {
      end()
      letDrop()
    }
  }, [])
}
