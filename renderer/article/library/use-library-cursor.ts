import { type KeyboardEvent, useState } from 'react'

import { pageStore } from '../../state/page-state.ts'

type Options = {
  readonly total: number
  readonly pageRows: () => number
  readonly scrollTo: (index: number) => void
  readonly onOpen: (index: number) => void
  readonly onDelete: (index: number) => void
}

/** The row that the keyboard is on. -1 is none; it outlives a visit to an article. */
export function useLibraryCursor(options: Options) {
  const { total, pageRows, scrollTo, onOpen, onDelete } = options
  const [wished, setWished] = useState(() => pageStore.getState().libraryPlace.active)
  const active = Math.min(wished, total - 1)

  function moveTo(index: number): void {
    const next = Math.max(0, Math.min(total - 1, index))
    setWished(next)
    pageStore.setState(({ libraryPlace }) => ({ libraryPlace: { ...libraryPlace, active: next } }))
    if (total > 0) scrollTo(next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(active - 1),
      PageDown: () => moveTo(active + pageRows()),
      PageUp: () => moveTo(active - pageRows()),
      Home: () => moveTo(0),
      End: () => moveTo(total - 1),
      Enter: () => active >= 0 && onOpen(active),
      Delete: () => active >= 0 && onDelete(active),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }

  return { active, moveTo, onKeyDown }
}
