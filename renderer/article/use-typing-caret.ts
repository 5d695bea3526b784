import { useEffect, useRef, useState } from 'react'

/** Where the last key in the field was typed; null once the caret has gone elsewhere. */
export function useTypingCaret(field: HTMLTextAreaElement | null): number | null {
  const [caret, setCaret] = useState<number | null>(null)
  const known = useRef<number | null>(null)
  useEffect(() => {
    if (field === null) return
    function set(now: number | null): void {
      // The caret moves with every key of the body, too: React is asked only where it is news.
      if (now === known.current) return
      known.current = now
      setCaret(now)
    }
    const typed = ({ target }: Event): void => {
      if (target === field) set(field.selectionEnd)
    }
    const moved = (): void => {
      if (known.current === null) return
      const isThere = known.current === field.selectionEnd && document.activeElement === field
      if (!isThere) set(null)
    }
    const left = (): void => set(null)
    // Above the page's root: told before React, it would be drawn again without the letter, and lose it.
    document.addEventListener('input', typed)
    field.addEventListener('blur', left)
    document.addEventListener('selectionchange', moved)
    return () => {
      document.removeEventListener('input', typed)
      field.removeEventListener('blur', left)
      document.removeEventListener('selectionchange', moved)
    }
  }, [field])
  return caret
}
