import { type RefObject, useLayoutEffect, useRef } from 'react'

import { openFolder } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'

/**
 * Keeps where the rows stand for when they are shown again. It is read as they leave: kept with each
 * scroll, it would have the whole page look whether that is news.
 */
export function useKeptOffset(grid: RefObject<HTMLElement | null>, hasRows: boolean): void {
  /** Where they are to stand as soon as there are any; null once they do. */
  const wanted = useRef<number | null>(pageStore.getState().libraryPlace.offset)
  useLayoutEffect(() => {
    if (!hasRows || wanted.current === null) return
    grid.current?.scrollTo(0, wanted.current)
    wanted.current = null
  }, [grid, hasRows])
  useLayoutEffect(() => {
    const element = grid.current
    const folder = openFolder(pageStore.getState())
    return () => {
      const state = pageStore.getState()
      // Another desk's rows begin at their top.
      if (element === null || wanted.current !== null || openFolder(state) !== folder) return
      const { libraryPlace } = state
      pageStore.setState({ libraryPlace: { ...libraryPlace, offset: element.scrollTop } })
    }
  }, [grid])
}
