import { commandIds, type CommandId } from './catalog.ts'
import { isPressed, type KeyPress } from './is-pressed.ts'
import { keysOf } from './keys-of.ts'

/** The command whose keys were pressed; null when there is none. */
export function commandForKeys(press: KeyPress, isMac: boolean): CommandId | null {
  return commandIds.find((id) => isPressed(keysOf(id, isMac), press, isMac)) ?? null
}
