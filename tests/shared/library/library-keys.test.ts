import { expect, it } from 'vitest'

import type { KeyPress } from '../../../shared/command/is-pressed.ts'
import { libraryActFor } from '../../../shared/library/library-keys.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const ctrl = { ctrlKey: true }

it.each([
  [press('Enter', 'Enter'), 'open'],
  [press(' ', 'Space'), 'peek'],
  [press(' ', 'Space', ctrl), 'toggle'],
  [press('a', 'KeyA', ctrl), 'selectAll'],
  // On a Ukrainian keyboard.
  [press('ф', 'KeyA', ctrl), 'selectAll'],
  [press('Delete', 'Delete'), 'remove'],
  [press('Escape', 'Escape'), 'letGo'],
  [press('ArrowDown', 'ArrowDown', { shiftKey: true }), 'extend'],
  [press('End', 'End'), 'end'],
  [press('a', 'KeyA'), null],
  [press('Enter', 'Enter', ctrl), null],
])('%o is to %s', (keys, act) => {
  expect(libraryActFor(keys, false)).toBe(act)
})

it('is held with Command on a Mac, where that is not the system’s own', () => {
  expect(libraryActFor(press('a', 'KeyA', { metaKey: true }), true)).toBe('selectAll')
  expect(libraryActFor(press(' ', 'Space', ctrl), true)).toBe('toggle')
})
