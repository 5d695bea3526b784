import { describe, expect, it } from 'vitest'

import { commandForKeys } from '../../../shared/command/command-for-keys.ts'
import type { KeyPress } from '../../../shared/command/is-pressed.ts'

function press(key: string, ...held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[]): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : `Digit${key}`
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  }
}

describe('a shortcut', () => {
  it.each([
    [press('z', 'ctrl'), 'edit.undo'],
    [press('Z', 'ctrl', 'shift'), 'edit.redo'],
    [press('k', 'ctrl'), 'view.palette'],
    [press('2', 'ctrl'), 'view.homepage'],
    [press('z'), null],
    [press('z', 'ctrl', 'alt'), null],
    [press('z', 'meta'), null],
    [{ ...press('z', 'ctrl'), key: 'я' }, 'edit.undo'],
    [{ ...press('Tab', 'ctrl'), code: 'Tab' }, 'tab.next'],
    [{ ...press('Tab', 'ctrl', 'shift'), code: 'Tab' }, 'tab.previous'],
    [{ ...press('Tab'), code: 'Tab' }, null],
    [{ ...press('\\', 'ctrl'), code: 'Backslash' }, 'tab.beside'],
    [{ ...press('ґ', 'ctrl'), code: 'Backslash' }, 'tab.beside'],
    [{ ...press('ArrowUp', 'alt', 'shift'), code: 'ArrowUp' }, 'block.moveUp'],
    [{ ...press('ArrowDown', 'alt', 'shift'), code: 'ArrowDown' }, 'block.moveDown'],
    [{ ...press('ArrowUp', 'alt'), code: 'ArrowUp' }, null],
  ])('%o runs %s', (keys, id) => {
    expect(commandForKeys(keys, false)).toBe(id)
  })

  it('is held with Command on a Mac', () => {
    expect(commandForKeys(press('z', 'meta'), true)).toBe('edit.undo')
    expect(commandForKeys(press('z', 'ctrl'), true)).toBeNull()
    // Command+H hides the program.
    expect(commandForKeys(press('h', 'ctrl'), false)).toBe('article.replace')
    expect(commandForKeys(press('h', 'meta'), true)).toBeNull()
    expect(commandForKeys({ ...press('f', 'meta', 'alt'), key: 'ƒ' }, true)).toBe('article.replace')
    // Where Command+Tab is the system's own.
    const tab = { ...press('Tab', 'ctrl'), code: 'Tab' }
    expect(commandForKeys(tab, true)).toBe('tab.next')
    expect(commandForKeys({ ...tab, ctrlKey: false, metaKey: true }, true)).toBeNull()
  })
})
