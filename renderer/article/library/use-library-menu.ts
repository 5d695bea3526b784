import { type MouseEvent, useCallback, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Point } from '../../ui/anchor.tsx'

export type OpenMenu = { readonly head: ArticleHead; readonly at: Point }

/** The context menu of the row under the pointer, or of the active row when a key asked for it. */
export function useLibraryMenu(
  activeRow: () => Element | null,
  headOf: (row: Element) => ArticleHead | undefined,
) {
  const [menu, setMenu] = useState<OpenMenu | null>(null)

  function onContextMenu(event: MouseEvent<HTMLElement>): void {
    event.preventDefault()
    const under = event.target instanceof Element ? event.target.closest('[role=row]') : null
    const row = under ?? activeRow()
    const head = row === null ? undefined : headOf(row)
    if (row === null || head === undefined) return
    const { left, bottom } = row.getBoundingClientRect()
    const at =
      under === null ? { x: left + 24, y: bottom - 8 } : { x: event.clientX, y: event.clientY }
    setMenu({ head, at })
  }

  const closeMenu = useCallback(() => setMenu(null), [])
  return { menu, closeMenu, onContextMenu }
}
