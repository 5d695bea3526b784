import { isPressed, type KeyPress } from '../command/is-pressed.ts'

/** The keys of the library's rows, as the shortcuts dialog lists them; the menu bar has none of these. */
export const libraryKeys = {
  move: ['Up', 'Down'],
  page: ['PageUp', 'PageDown'],
  end: ['Home', 'End'],
  extend: ['Shift+Up', 'Shift+Down'],
  open: ['Enter'],
  peek: ['Space'],
  // Where Command+Space is the system's own, Control is not.
  toggle: ['Ctrl+Space'],
  selectAll: ['CmdOrCtrl+A'],
  remove: ['Delete'],
  letGo: ['Escape'],
} as const satisfies Record<string, readonly string[]>

export type LibraryKeyAct = keyof typeof libraryKeys

export const libraryKeyActs = Object.keys(libraryKeys) as LibraryKeyAct[]

/** What a press of keys means in the rows; null when it means nothing there. */
export function libraryActFor(press: KeyPress, isMac: boolean): LibraryKeyAct | null {
  const isOf = (act: LibraryKeyAct): boolean =>
    libraryKeys[act].some((keys) => isPressed(keys, press, isMac))
  return libraryKeyActs.find(isOf) ?? null
}
