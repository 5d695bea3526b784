import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { moveTab } from '../../../shared/tabs/move-tab.ts'
import { changeTabs } from '../../state/navigate.ts'

const tabKey = Symbol('tab')

function tabIn(data: Readonly<Record<string | symbol, unknown>>): Guid | null {
  return (data[tabKey] as Guid | undefined) ?? null
}

export function useTabDrag(tab: RefObject<HTMLElement | null>, guid: Guid): void {
  useEffect(() => {
    if (tab.current === null) return
    return draggable({ element: tab.current, getInitialData: () => ({ [tabKey]: guid }) })
  }, [tab, guid])
}

/** The gap nearest to the pointer: as many tabs have their middle before it. */
function gapAt(row: HTMLElement, x: number): number {
  const tabs = [...row.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect())
  return tabs.filter(({ left, width }) => left + width / 2 < x).length
}

/** Takes tabs that are dropped into the row; answers the gap that a drop would mean now. */
export function useTabDrops(row: RefObject<HTMLElement | null>): number | null {
  const [gap, setGap] = useState<number | null>(null)
  useEffect(() => {
    const { current: element } = row
    if (element === null) return
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) => tabIn(source.data) !== null,
        onDrag: ({ location }) => setGap(gapAt(element, location.current.input.clientX)),
        onDragLeave: () => setGap(null),
        onDrop: ({ source, location }) => {
          setGap(null)
          const guid = tabIn(source.data)
          const gap = gapAt(element, location.current.input.clientX)
          if (guid !== null) changeTabs((tabs) => moveTab(tabs, guid, gap))
        },
      }),
      autoScrollForElements({ element }),
    )
  }, [row])
  return gap
}
