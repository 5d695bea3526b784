import { runToastAction } from '../ui/toast-store.ts'
import { runOnScreen } from './screen-commands.ts'

function isTextField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** Undo goes to what has the focus: a text field, then the screen, then what was just done. */
export function undoHere(): void {
  if (isTextField(document.activeElement)) document.execCommand('undo')
  else if (!runOnScreen('edit.undo')) runToastAction()
}

export function redoHere(): void {
  if (isTextField(document.activeElement)) document.execCommand('redo')
  else runOnScreen('edit.redo')
}
