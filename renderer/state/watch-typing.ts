import { pageStore } from './page-state.ts'

const typed = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]'

function noteTyping(): void {
  const isTyping = document.activeElement?.matches(typed) ?? false
  if (isTyping !== pageStore.getState().isTyping) pageStore.setState({ isTyping })
}

/** Keeps `isTyping` true while a text has the focus: Edit → Undo then belongs to that text. */
export function watchTyping(): void {
  document.addEventListener('focusin', noteTyping)
  // On leaving, the focus is nowhere until the next element has it.
  document.addEventListener('focusout', () => setTimeout(noteTyping))
}
