import type { CommandId } from '../../shared/command/catalog.ts'
import { keysOf } from '../../shared/command/keys-of.ts'
import { isMac } from '../ui/is-mac.ts'

/** A command's accelerator on this machine; null when it has none. */
export function keysHere(id: CommandId): string | null {
  return keysOf(id, isMac)
}
