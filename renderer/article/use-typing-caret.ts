import { useEffect, useState } from 'react'

/** Where the last key in the field was typed; null once the caret has gone elsewhere. */
export function useTypingCaret(field: HTMLTextAreaElement | null): number | null {
  const [caret, setCaret] = useState<number | null>(null)
  useEffect(() => {
    if (field === null) return
    const typed = ({ target }: Event): void => {
      if (target === field) setCaret(field.selectionEnd)
    }
    const moved = (): void =>
      setCaret((before) =>
        before === field.selectionEnd && document.activeElement === field ? before : null,
      )
    const left = (): void => setCaret(null)
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
