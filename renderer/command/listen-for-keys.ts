import { commandForKeys } from '../../shared/command/command-for-keys.ts'
import type { CommandId } from '../../shared/command/catalog.ts'
import { isMac } from '../ui/is-mac.ts'

/**
 * Runs the catalog's shortcuts that nothing in the page has answered. The page hears keys before
 * the native menu does, and a key answered here never reaches it; the menu stays for pages that are
 * busy or gone.
 */
export function listenForKeys(run: (id: CommandId) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const id = commandForKeys(event, isMac)
    if (id === null) return
    event.preventDefault()
    run(id)
  })
}
