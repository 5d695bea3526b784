import { call } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { commandContext } from './command-context.ts'

/** Keeps the native menu in step with the page. */
export function tellContext(): void {
  let told = ''
  const tell = (): void => {
    const context = commandContext(pageStore.getState())
    const words = JSON.stringify(context)
    if (words === told) return
    told = words
    // A menu that is a moment old is no failure to bother people with.
    void call('window.context', context)
  }
  pageStore.subscribe(tell)
  tell()
}
