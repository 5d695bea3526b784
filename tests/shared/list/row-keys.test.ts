import { expect, it } from 'vitest'

import type { KeyPress } from '../../../shared/command/is-pressed.ts'
import { rowActFor } from '../../../shared/list/row-keys.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const alt = { altKey: true }
const shift = { shiftKey: true }

it.each([
  [press('ArrowUp', 'ArrowUp'), 'move'],
  [press('PageDown', 'PageDown'), 'page'],
  [press('Home', 'Home'), 'end'],
  [press('Enter', 'Enter'), 'open'],
  [press('F10', 'F10', shift), 'menu'],
  [press('ContextMenu', 'ContextMenu'), 'menu'],
  [press('ArrowDown', 'ArrowDown', alt), 'reorder'],
  [press('ArrowLeft', 'ArrowLeft', alt), 'across'],
  [press('ArrowRight', 'ArrowRight', alt), 'across'],
  [press('Delete', 'Delete'), 'takeOut'],
  [press('Backspace', 'Backspace'), 'takeOut'],
  [press('m', 'KeyM'), 'moveTo'],
  [press('M', 'KeyM'), 'moveTo'],
  // On a Ukrainian keyboard.
  [press('ь', 'KeyM'), 'moveTo'],
  [press('з', 'KeyP'), 'pin'],
  // On a Dvorak keyboard the key where P stands writes L.
  [press('l', 'KeyP'), 'letFlow'],
  [press('ArrowLeft', 'ArrowLeft'), null],
  [press('m', 'KeyM', shift), null],
  [press('p', 'KeyP', { ctrlKey: true }), null],
  [press('Home', 'Home', alt), null],
])('%o is to %s', (keys, act) => {
  expect(rowActFor(keys, false)).toBe(act)
})
