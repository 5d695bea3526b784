import { runToastAction } from '../ui/toast-store.ts'
import { isTextField, redoField, undoField } from '../ui/watch-fields.ts'
import { runOnScreen } from './screen-commands.ts'

/** Undo goes to what has the focus: a text field, then the screen, then what was just done. */
export function undoHere(): void {
  const focused = document.activeElement
  if (isTextField(focused)) undoField(focused)
  else if (!runOnScreen('edit.undo')) runToastAction()
}

export function redoHere(): void {
  const focused = document.activeElement
  if (isTextField(focused)) redoField(focused)
  else runOnScreen('edit.redo')
}
