import { FieldHistory } from './field-history.ts'
import { typeInto } from './type-into.ts'

export type TextField = HTMLInputElement | HTMLTextAreaElement

const typed = new Set(['text', 'search', 'url', 'email', 'tel', 'password', 'textarea'])
const histories = new WeakMap<TextField, FieldHistory>()

export function isTextField(element: unknown): element is TextField {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return isField && typed.has(element.type)
}

/**
 * Gives each text field a history of its own. Chromium keeps one for the whole page, so its undo in
 * a headline would take letters out of the body.
 */
export function watchFields(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (isTextField(target)) historyOf(target)
  })
  document.addEventListener('input', ({ target }) => {
    if (isTextField(target)) note(target)
  })
}

function note(field: TextField): void {
  const history = histories.get(field) ?? new FieldHistory('')
  histories.set(field, history)
  history.note(field.value, field.selectionStart ?? field.value.length, performance.now())
}

/** Takes the field's last step back; answers whether there was one. */
export function undoField(field: TextField): boolean {
  return show(field, historyOf(field).undo())
}

export function redoField(field: TextField): boolean {
  return show(field, historyOf(field).redo())
}

/** Makes what is done to the field next a step of its own, however fast it follows. */
export function beginStep(field: TextField): void {
  historyOf(field).pause()
}

/** Writes what a rule makes of what was just typed, as a step of its own: undo gives back what was typed. */
export function writeField(field: TextField, value: string, caret: number): void {
  // The field's listeners may hear of the letter before the history does.
  note(field)
  beginStep(field)
  typeInto(field, value, caret)
  beginStep(field)
}

/** Lets a field go on with the history of one that stood in its place before. */
export function goOnWith(history: FieldHistory, field: TextField): void {
  histories.set(field, history)
}

function historyOf(field: TextField): FieldHistory {
  const known = histories.get(field)
  if (known !== undefined) {
    if (known.value !== field.value) known.restart(field.value)
    return known
  }
  const begun = new FieldHistory(field.value)
  histories.set(field, begun)
  return begun
}

function show(field: TextField, step: { value: string; caret: number } | null): boolean {
  if (step === null || field.readOnly) return false
  typeInto(field, step.value, step.caret)
  return true
}
