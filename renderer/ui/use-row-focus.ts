import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus on a row that moves, and passes it to the one that takes its place when it goes.
 * A row that the browser takes out to put elsewhere loses the focus without anybody wishing it.
 * Rows are told by what stands in their `attribute`, as `data-article`.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  attribute: string,
) {
  const held = useRef<{ readonly key: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { key, at } = held.current
    const now = keys.indexOf(key)
    if (document.activeElement === document.body) {
      const rows = list.current?.querySelectorAll<HTMLElement>(`[${attribute}]`)
      const heir = rows?.[now === -1 ? Math.min(at, rows.length - 1) : now]
      ;(heir ?? list.current)?.focus()
    } else if (now !== -1) held.current = { key, at: now }
  }, [list, keys, attribute])

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const key = event.target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null
    held.current = key === null ? null : { key, at: keys.indexOf(key) }
  }

  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !list.current?.contains(relatedTarget)) held.current = null
  }
  return { onFocus, onBlur }
}
