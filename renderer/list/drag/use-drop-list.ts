import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { autoScrollForExternal } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/external'
import { type RefObject, useEffect } from 'react'

import type { ListName } from '../../../shared/list/list.ts'
import { isCopying } from './copying.ts'
import { gapAt, isOwnGap } from '../../story/gap-at.ts'
import type { Held } from '../../story/held.ts'
import { storyDropTarget } from '../../story/story-drop-target.ts'
import type { Gap } from '../list-state.ts'

/** The gap that a drop with the pointer at that height means, of a story or (`held` is null) of links; null where it would change nothing. */
export type FindGap = (y: number, held: Held | null) => Gap | null

const findGapKey = Symbol('findGap')

export function findGapIn(data: Readonly<Record<string | symbol, unknown>>): FindGap | null {
  return (data[findGapKey] as FindGap | undefined) ?? null
}

function gapFinder(list: ListName, rowsIn: HTMLElement): FindGap {
  return (y, held) => {
    const rows = [...rowsIn.querySelectorAll<HTMLElement>('[data-article]')]
    const at = rows.findIndex(({ dataset }) => dataset['article'] === held?.head.guid)
    const isHere = held?.from === list && at !== -1
    const spans = rows.map((row) => row.getBoundingClientRect())
    const gap = gapAt(spans, y, isHere ? at : null)
    return isHere && isOwnGap(gap, at) ? null : { list, gap }
  }
}

type Parts = {
  readonly region: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly list: ListName
}

/** Takes drops anywhere in a list's region, into the gap nearest to the pointer. */
export function useDropList({ region, scroller, list }: Parts): void {
  useEffect(() => {
    if (region.current === null || scroller.current === null) return
    const findGap = gapFinder(list, scroller.current)
    return combine(
      storyDropTarget({
        element: region.current,
        getData: () => ({ [findGapKey]: findGap }),
        isCopy: isCopying,
      }),
      autoScrollForElements({ element: scroller.current }),
      autoScrollForExternal({ element: scroller.current }),
    )
  }, [region, scroller, list])
}
