import { useEffect } from 'react'

import { FieldHistory } from '../ui/field-history.ts'
import { goOnWith, isTextField } from '../ui/watch-fields.ts'
import { fieldId } from './field-focus.ts'
import type { Fields, OpenText } from './open-text.ts'

type LineName = {
  [N in keyof Fields]: Fields[N] extends string ? N : never
}[keyof Fields] &
  Parameters<typeof fieldId>[1]

const kept = new WeakMap<OpenText, Map<LineName, FieldHistory>>()

function historyOf(text: OpenText, name: LineName): FieldHistory {
  const histories = kept.get(text) ?? new Map<LineName, FieldHistory>()
  kept.set(text, histories)
  const history = histories.get(name) ?? new FieldHistory(text.store.getState().fields[name])
  histories.set(name, history)
  return history
}

/** Keeps what was typed in a field with the text, so that its undo outlives the field. */
export function useKeptHistory(text: OpenText, name: LineName): void {
  useEffect(() => {
    const field = document.getElementById(fieldId(text.guid, name))
    if (isTextField(field)) goOnWith(historyOf(text, name), field)
  }, [text, name])
}
