import { catalog, type CommandId, type CommandSpec } from './catalog.ts'

/** A command's accelerator on this system; null when it has none. */
export function keysOf(id: CommandId, isMac: boolean): string | null {
  const { keys, macKeys }: CommandSpec = catalog[id]
  return isMac && macKeys !== undefined ? macKeys : keys
}
