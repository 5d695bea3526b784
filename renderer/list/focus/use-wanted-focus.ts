import { type RefObject, useEffect } from 'react'

import { listStore, useListState, type WantedRow } from '../list-state.ts'

const tries = 60
const holders = '[role=dialog], [role=alertdialog], [role=menu]'

function selectorOf(row: WantedRow): string {
  if ('isList' in row) return '.entries'
  if ('article' in row) return `[data-article="${CSS.escape(row.article)}"]`
  return `[data-article][data-index="${row.index}"]`
}

/** Gives the focus to the entry that is to have it, as soon as it stands and no dialog or menu holds it. */
export function useWantedFocus(screen: RefObject<HTMLElement | null>): void {
  const wanted = useListState((state) => state.wanted)
  useEffect(() => {
    if (wanted === null) return
    const { column, row } = wanted
    const selector = `[data-column="${column}"] ${selectorOf(row)}`
    let left = tries
    let frame = 0
    function attempt(): void {
      const entry = screen.current?.querySelector<HTMLElement>(selector)
      const isHeld = document.querySelector(holders) !== null
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
