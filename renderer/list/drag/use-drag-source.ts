import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { ListName } from '../../../shared/list/list.ts'
import type { Held } from '../list-state.ts'

const heldKey = Symbol('held')

/** What a drag of stories carries. */
export function heldData(held: Held): Record<string | symbol, unknown> {
  return { [heldKey]: held }
}

/** The story a drag carries; null for a drag of anything else. */
export function heldIn(data: Readonly<Record<string | symbol, unknown>>): Held | null {
  return (data[heldKey] as Held | undefined) ?? null
}

/** Lets an element be dragged with all that is in it; null while it may not be. */
export function useDragSource(
  element: RefObject<HTMLElement | null>,
  head: ArticleHead | null,
  from: ListName | null,
): void {
  useEffect(() => {
    if (element.current === null || head === null) return
    return draggable({
      element: element.current,
      getInitialData: () => heldData({ head, from }),
    })
  }, [element, head, from])
}
