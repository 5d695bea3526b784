import { isMac } from './is-mac.ts'

const macNames: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Delete: '⌫',
  Up: '↑',
  Down: '↓',
  PageUp: '⇞',
  PageDown: '⇟',
}
const otherNames: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Up: '↑',
  Down: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

/** An Electron accelerator in this machine's words: `CmdOrCtrl+Shift+P` is `Ctrl Shift P`, or `⌘⇧P` on a Mac. */
export function keyNames(accelerator: string): string {
  const names = isMac ? macNames : otherNames
  return accelerator
    .split('+')
    .map((key) => names[key] ?? key)
    .join(isMac ? '' : ' ')
}
