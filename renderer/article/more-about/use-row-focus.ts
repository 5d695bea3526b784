import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'

/**
 * Keeps the focus on a row that moves, and passes it to the one that takes its place when it goes.
 * A row that the browser takes out to put elsewhere loses the focus without anybody wishing it.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, guids: readonly Guid[]) {
  const held = useRef<{ readonly guid: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { guid, at } = held.current
    const now = guids.findIndex((other) => other === guid)
    if (document.activeElement === document.body) {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-article]')
      const heir = rows?.[now === -1 ? Math.min(at, rows.length - 1) : now]
      ;(heir ?? list.current)?.focus()
    } else if (now !== -1) held.current = { guid, at: now }
  }, [list, guids])

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const guid = event.target.closest<HTMLElement>('[data-article]')?.dataset['article']
    held.current =
      guid === undefined ? null : { guid, at: guids.findIndex((other) => other === guid) }
  }

  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !list.current?.contains(relatedTarget)) held.current = null
  }
  return { onFocus, onBlur }
}
