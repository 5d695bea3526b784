import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { ListName } from '../../shared/list/list.ts'
import { heldData } from './held.ts'

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
