import { type KeyboardEvent, useState } from 'react'

import type { KeyPress } from '../../../shared/command/is-pressed.ts'
import { pageStore } from '../../state/page-state.ts'

type Options = {
  readonly total: number
  readonly pageRows: () => number
  readonly scrollTo: (index: number) => void
  /** The cursor went from one row to another; Shift takes the rows between along. */
  readonly onMove: (from: number, to: number, isExtending: boolean) => void
  /** What other keys do on the row under the cursor; false leaves them to others. */
  readonly onKey: (press: KeyPress, active: number) => boolean
}

/** The row that the keyboard is on. -1 is none; it outlives a visit to an article. */
export function useLibraryCursor(options: Options) {
  const { total, pageRows, scrollTo, onMove, onKey } = options
  const [wished, setWished] = useState(() => pageStore.getState().libraryPlace.active)
  const active = Math.min(wished, total - 1)

  function moveTo(index: number): number {
    const next = Math.max(0, Math.min(total - 1, index))
    setWished(next)
    pageStore.setState(({ libraryPlace }) => ({ libraryPlace: { ...libraryPlace, active: next } }))
    if (total > 0) scrollTo(next)
    return next
  }

  function goal(key: string): number | null {
    const moves: Readonly<Record<string, () => number>> = {
      ArrowDown: () => active + 1,
      ArrowUp: () => active - 1,
      PageDown: () => active + pageRows(),
      PageUp: () => active - pageRows(),
      Home: () => 0,
      End: () => total - 1,
    }
    return moves[key]?.() ?? null
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return
    const to = event.ctrlKey || event.metaKey ? null : goal(event.key)
    if (to === null) {
      if (onKey(event, active)) event.preventDefault()
      return
    }
    event.preventDefault()
    const from = Math.max(0, active)
    onMove(from, moveTo(to), event.shiftKey)
  }

  return { active, moveTo, onKeyDown }
}
