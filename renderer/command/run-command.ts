import type { CommandId } from '../../shared/command/catalog.ts'
import { isEnabled } from '../../shared/command/is-enabled.ts'
import { pageStore } from '../state/page-state.ts'
import { commandContext } from './command-context.ts'
import { handlers } from './handlers.ts'

/** Does what the menu, the palette or a button asks for, if it can be done now. */
export function runCommand(id: CommandId): void {
  if (isEnabled(id, commandContext(pageStore.getState()))) handlers[id]()
}
