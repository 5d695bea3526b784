import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'

type Wish = {
  readonly editor: Editor
  readonly bar: HTMLElement | null
  readonly entries: number
  readonly onLeave: () => void
}

/** Brings the keyboard into the bar and, with Escape, back to what is selected. */
export function useBarKeys({ editor, bar, entries, onLeave }: Wish): void {
  const entered = useRef(0)
  useEffect(() => {
    if (bar === null || entries === entered.current) return
    entered.current = entries
    bar.querySelector('button')?.focus()
  }, [bar, entries])

  useEffect(() => {
    if (bar === null) return
    function goBack(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || !bar?.contains(document.activeElement)) return
      event.preventDefault()
      event.stopPropagation()
      editor.view.focus()
    }
    // What stands between the buttons must not take the focus from the text.
    const keepFocus = (event: Event): void => event.preventDefault()
    // Before the hint of the button, which takes the first Escape for itself.
    window.addEventListener('keydown', goBack, true)
    bar.addEventListener('mousedown', keepFocus)
    bar.addEventListener('focusout', onLeave)
    return () => {
      window.removeEventListener('keydown', goBack, true)
      bar.removeEventListener('mousedown', keepFocus)
      bar.removeEventListener('focusout', onLeave)
    }
  }, [editor, bar, onLeave])
}
