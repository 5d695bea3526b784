import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect, useRef, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import type { MoreAboutRow } from '../../../shared/article/more-about.ts'
import { gapAt } from '../../story/gap-at.ts'
import { heldIn } from '../../story/held.ts'
import type { OpenText } from '../open-text.ts'
import { placeArticles } from './picks-acts.ts'

type Parts = {
  readonly text: OpenText
  readonly panel: RefObject<HTMLElement | null>
  readonly rows: readonly MoreAboutRow[]
  readonly isWritable: boolean
}

/** The gap between the picks that the pointer is at. */
function gapUnder(panel: HTMLElement, y: number, guid: Guid): number {
  const picked = [...panel.querySelectorAll<HTMLElement>('[data-picked]')]
  const spans = picked.map((row) => row.getBoundingClientRect())
  const at = picked.findIndex(({ dataset }) => dataset['article'] === guid)
  return gapAt(spans, y, at === -1 ? null : at)
}

/** Takes stories dropped anywhere on the panel, its own rows as well as those of the library. */
export function useDropPicks({ text, panel, rows, isWritable }: Parts) {
  const [gap, setGap] = useState<number | null>(null)
  const [dragged, setDragged] = useState<Guid | null>(null)
  const shown = useRef(rows)
  useEffect(() => {
    shown.current = rows
  })
  useEffect(() => {
    const element = panel.current
    if (element === null || !isWritable) return
    const scroller = element.closest<HTMLElement>('.tab-panel') ?? element
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) => {
          const held = heldIn(source.data)
          return held !== null && held.head.guid !== text.guid
        },
        onDrag: ({ source, location }) => {
          const held = heldIn(source.data)
          if (held === null) return
          setGap(gapUnder(element, location.current.input.clientY, held.head.guid))
        },
        onDragLeave: () => setGap(null),
        onDrop: ({ source, location }) => {
          const held = heldIn(source.data)
          setGap(null)
          if (held === null) return
          const to = gapUnder(element, location.current.input.clientY, held.head.guid)
          placeArticles(text, [held.head, ...(held.also ?? [])], shown.current, to)
        },
      }),
      monitorForElements({
        onDragStart: ({ source }) => setDragged(heldIn(source.data)?.head.guid ?? null),
        onDrop: () => setDragged(null),
      }),
      autoScrollForElements({ element: scroller }),
    )
  }, [text, panel, isWritable])
  return { gap, dragged }
}
