import { type RefObject, useEffect } from 'react'

import { listStore, useListState } from './list-state.ts'

const tries = 60

/** Gives the focus to the entry that is to have it, as soon as it stands and no dialog holds it. */
export function useWantedFocus(screen: RefObject<HTMLElement | null>): void {
  const wanted = useListState((state) => state.wanted)
  useEffect(() => {
    if (wanted === null) return
    const { column, row } = wanted
    const attribute =
      'article' in row
        ? `[data-article="${CSS.escape(row.article)}"]`
        : `[data-article][data-index="${row.index}"]`
    const selector = `[data-column="${column}"] ${attribute}`
    let left = tries
    let frame = 0
    function attempt(): void {
      const entry = screen.current?.querySelector<HTMLElement>(selector)
      const isHeld = document.querySelector('[role=dialog], [role=alertdialog]') !== null
      if (entry && !isHeld) entry.focus()
      if (entry && document.activeElement === entry) {
        listStore.setState({ wanted: null })
        return
      }
      left -= 1
      if (left > 0) frame = requestAnimationFrame(attempt)
      else listStore.setState({ wanted: null })
    }
    attempt()
    return () => cancelAnimationFrame(frame)
  }, [wanted, screen])
}
