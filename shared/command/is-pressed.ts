/** A press of a key with its modifiers, as the page hears it. */
export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  /** Where the key stands, as `KeyZ`: on a Cyrillic layout the key itself says `я`. */
  readonly code: string
}

/** Whether those keys, an Electron accelerator, are what was pressed. */
export function isPressed(keys: string | null, press: KeyPress, isMac: boolean): boolean {
  if (keys === null) return false
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string): boolean => parts.includes(name)
  const wantsMain = wants('CmdOrCtrl')
  return (
    press.ctrlKey === (wants('Ctrl') || (!isMac && wantsMain)) &&
    press.metaKey === (isMac && wantsMain) &&
    press.shiftKey === wants('Shift') &&
    press.altKey === wants('Alt') &&
    (press.key.toUpperCase() === key.toUpperCase() ||
      // A keyboard that writes Latin says itself which letter it is.
      (!/^[a-z]$/i.test(press.key) && codeOf(key) === press.code))
  )
}

function codeOf(key: string): string | null {
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  if (key === '\\') return 'Backslash'
  if (key === 'Space') return key
  if (/^(Up|Down|Left|Right)$/.test(key)) return `Arrow${key}`
  return /^\d$/.test(key) ? `Digit${key}` : null
}
