import type { KeyboardEvent } from 'react'

import { isTypesetKey, typeset, typesetReach } from '../../../shared/typography/typeset.ts'
import { openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { undoField, writeField } from '../../ui/watch-fields.ts'

/** The lines whose last key set a sign, with what they said then. */
const justSet = new WeakMap<HTMLTextAreaElement, { value: string; caret: number }>()

/** Sets the sign that a key has just typed into a line. */
export function typesetLine(
  field: HTMLTextAreaElement,
  { data, inputType, isComposing }: InputEvent,
  language: string,
): void {
  if (data === null || inputType !== 'insertText' || isComposing || !isTypesetKey(data)) return
  if (!openDesk(pageStore.getState()).typography) return
  const end = field.selectionStart - 1
  const start = Math.max(0, end - typesetReach)
  const set = typeset(field.value.slice(start, end), data, language)
  if (set === null) return
  const before = field.value.slice(0, start + set.from)
  const value = `${before}${set.set}${field.value.slice(start + set.to)}`
  const caret = end + 1 + set.set.length - (set.to - set.from)
  writeField(field, value, caret)
  justSet.set(field, { value, caret })
}

/** Backspace right after a sign was set gives back what was typed. */
export function takeBackSigns(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const field = event.currentTarget
  const set = justSet.get(field)
  // Nobody has gone anywhere by holding Shift.
  if (set === undefined || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
  justSet.delete(field)
  const isThere = field.value === set.value && field.selectionStart === set.caret
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  const isBackspace = event.key === 'Backspace' && isPlain && field.selectionEnd === set.caret
  if (isBackspace && isThere && undoField(field)) event.preventDefault()
}
