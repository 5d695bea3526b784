import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

const never = (): boolean => false

/**
 * Keeps the focus on a row that moves, and passes it to the one that takes its place when it goes.
 * A row that the browser takes out to put elsewhere loses the focus without anybody wishing it.
 * Rows are told by what stands in their `attribute`, as `data-article`. While `isMeant` says that the
 * focus is to go elsewhere it is left alone.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  attribute: string,
  isMeant: () => boolean = never,
) {
  const held = useRef<{ readonly key: string; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { key, at } = held.current
    const now = keys.indexOf(key)
    held.current = now === -1 ? null : { key, at: now }
    if (document.activeElement !== document.body || isMeant()) return
    const rows = list.current?.querySelectorAll<HTMLElement>(`[${attribute}]`)
    const heir = rows?.[now === -1 ? Math.min(at, rows.length - 1) : now]
    ;(heir ?? list.current)?.focus()
  }, [list, keys, attribute, isMeant])

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const key = event.target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null
    held.current = key === null ? null : { key, at: keys.indexOf(key) }
  }

  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !list.current?.contains(relatedTarget)) held.current = null
  }
  return { onFocus, onBlur }
}
