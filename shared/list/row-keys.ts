import { isPressed, type KeyPress } from '../command/is-pressed.ts'

/** The keys of the homepage's rows, as they are heard, as menus name them and the shortcuts dialog lists them. */
export const rowKeys = {
  move: ['Up', 'Down'],
  page: ['PageUp', 'PageDown'],
  end: ['Home', 'End'],
  open: ['Enter'],
  menu: ['Shift+F10'],
  reorder: ['Alt+Up', 'Alt+Down'],
  across: ['Alt+Left', 'Alt+Right'],
  moveTo: ['M'],
  copyTo: ['C'],
  edit: ['E'],
  takeOut: ['Delete'],
  pin: ['P'],
  letFlow: ['L'],
  holdBack: ['H'],
  boost: ['B'],
} as const satisfies Record<string, readonly string[]>

export type RowKeyAct = keyof typeof rowKeys

export const rowKeyActs = Object.keys(rowKeys) as RowKeyAct[]

/** What a key of another keyboard is called here. */
function renamed(press: KeyPress): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey } = press
  // Named one by one: an event of the page has none of them as its own to be spread.
  const same = { code, ctrlKey, metaKey, altKey }
  if (key === 'ContextMenu') return { ...same, key: 'F10', shiftKey: true }
  return { ...same, key: key === 'Backspace' ? 'Delete' : key, shiftKey: press.shiftKey }
}

/** What a press of keys means on a row; null when it means nothing there. */
export function rowActFor(press: KeyPress, isMac: boolean): RowKeyAct | null {
  const meant = renamed(press)
  const isOf = (act: RowKeyAct): boolean =>
    rowKeys[act].some((keys) => isPressed(keys, meant, isMac))
  return rowKeyActs.find(isOf) ?? null
}
