import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FieldHistory } from '../../../renderer/ui/field-history.ts'

describe('a field’s history', () => {
  it('takes typing back up to the last pause, and brings it again', () => {
    const history = new FieldHistory('')
    for (const [at, value] of ['P', 'Po', 'Pow'].entries())
      history.note(value, value.length, at * 100)
    for (const [at, value] of ['Powe', 'Power'].entries())
      history.note(value, value.length, 5000 + at)
    expect(history.undo()).toEqual({ value: 'Pow', caret: 3 })
    expect(history.undo()).toEqual({ value: '', caret: 0 })
    expect(history.undo()).toBeNull()
    expect(history.redo()?.value).toBe('Pow')
    expect(history.redo()?.value).toBe('Power')
    expect(history.redo()).toBeNull()
  })

  it('takes a paste back whole, and forgets what could be brought again when something new is typed', () => {
    const history = new FieldHistory('a')
    history.note('ab', 2, 0)
    history.note('ab pasted', 9, 10)
    expect(history.undo()?.value).toBe('ab')
    history.note('abc', 3, 20)
    expect(history.redo()).toBeNull()
    expect(history.undo()?.value).toBe('ab')
  })

  it('undone to the end is what the field began with, and redone what it ended with', () => {
    const typed = fc.array(fc.tuple(fc.string(), fc.nat(3000)), { maxLength: 30 })
    fc.assert(
      fc.property(fc.string(), typed, (first, notes) => {
        const history = new FieldHistory(first)
        let at = 0
        for (const [value, wait] of notes) history.note(value, value.length, (at += wait))
        const last = history.value
        while (history.undo() !== null);
        expect(history.value).toBe(first)
        while (history.redo() !== null);
        expect(history.value).toBe(last)
      }),
    )
  })
})
