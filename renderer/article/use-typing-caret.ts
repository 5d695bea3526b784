import { useEffect, useState } from 'react'

/** Where the last key in the field was typed; null once the caret has gone elsewhere. */
export function useTypingCaret(field: HTMLTextAreaElement | null): number | null {
  const [caret, setCaret] = useState<number | null>(null)
  useEffect(() => {
    if (field === null) return
    const typed = (): void => setCaret(field.selectionEnd)
    const moved = (): void =>
      setCaret((before) =>
        before === field.selectionEnd && document.activeElement === field ? before : null,
      )
    const left = (): void => setCaret(null)
    field.addEventListener('input', typed)
    field.addEventListener('blur', left)
    document.addEventListener('selectionchange', moved)
    return () => {
      field.removeEventListener('input', typed)
      field.removeEventListener('blur', left)
      document.removeEventListener('selectionchange', moved)
    }
  }, [field])
  return caret
}
