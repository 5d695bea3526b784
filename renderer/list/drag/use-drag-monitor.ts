import {
  type ElementEventBasePayload,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect } from 'react'

import { placeArticle } from '../acts.ts'
import { isCopying } from './copying.ts'
import { articlesOf, type Gap, listStore, shownLists, viewNamed } from '../list-state.ts'
import type { Held } from '../../story/held.ts'
import { heldIn } from '../../story/held.ts'
import { findGapIn } from './use-drop-list.ts'

// Asked of the pointer as it is now: the drag's own last report may be a moment old at the drop.
function gapUnder({ source, location }: ElementEventBasePayload): Gap | null {
  const { dropTargets, input } = location.current
  const held = heldIn(source.data)
  const [target] = dropTargets
  if (held === null || target === undefined) return null
  return findGapIn(target.data)?.(input.clientY, held) ?? null
}

// Drags report many times a second; only another gap is news.
function showGap(over: Gap | null): void {
  const shown = listStore.getState().over
  if (shown?.list !== over?.list || shown?.gap !== over?.gap) listStore.setState({ over })
}

function follow(payload: ElementEventBasePayload): void {
  // A drag that began on another screen has not been heard of here.
  if (listStore.getState().dragged === null)
    listStore.setState({ dragged: heldIn(payload.source.data) })
  showGap(gapUnder(payload))
}

function letDrop(): void {
  listStore.setState({ dragged: null, over: null })
}

async function placeHeld(
  { head, from, also = [] }: Held,
  { list, gap }: Gap,
  isCopy: boolean,
): Promise<void> {
  let below = head
  await placeArticle(head, { list, gap, from }, isCopy && from !== null && from !== list)
  for (const other of also) {
    // Below the one before, wherever that came to stand.
    const at = articlesOf(viewNamed(shownLists(), list)).indexOf(below.guid)
    await placeArticle(other, { list, gap: at + 1, from: null })
    below = other
  }
}

/** Follows every drag on the screen: shows where it would land, and places it when it does. */
export function useDragMonitor(): void {
  useEffect(() => {
    const end = monitorForElements({
      canMonitor: ({ source }) => heldIn(source.data) !== null,
      onDragStart: ({ source }) => listStore.setState({ dragged: heldIn(source.data) }),
      onDrag: follow,
      onDropTargetChange: follow,
      onDrop: (payload) => {
        letDrop()
        const held = heldIn(payload.source.data)
        const gap = gapUnder(payload)
        if (held !== null && gap !== null) {
          void placeHeld(held, gap, isCopying(payload.location.current.input))
        }
      },
    })
    return () => {
      end()
      letDrop()
    }
  }, [])
}
