import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { listStore } from '../list-state.ts'

/** Keeps the focus in a list whose focused entry goes: it passes to the one that takes its place. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, articles: readonly Guid[]) {
  const held = useRef<{ readonly article: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { article, at } = held.current
    const now = articles.findIndex((other) => other === article)
    if (now !== -1) {
      held.current = { article, at: now }
      return
    }
    held.current = null
    const isLost = document.activeElement === document.body
    if (!isLost || listStore.getState().wanted !== null) return
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-article]')
    const heir = rows?.[Math.min(at, rows.length - 1)] ?? list.current
    heir?.focus()
  }, [list, articles])

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const row = event.target.closest<HTMLElement>('[data-article]')
    const article = row?.dataset['article']
    if (article === undefined) return
    held.current = { article, at: articles.findIndex((other) => other === article) }
  }

  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !list.current?.contains(relatedTarget)) held.current = null
  }
  return { onFocus, onBlur }
}
