import type { Desk } from '../../shared/desk/desk.ts'
import { ask } from '../desk.ts'
import { adoptStatus } from '../state/load.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'

let last: Promise<void> = Promise.resolve()

/**
 * Changes some settings; the page shows them once main has them on disk. One change at a time: each
 * sends all the settings, and must not bring back what the one before it changed.
 */
export function changeDesk(change: Partial<Desk>): Promise<void> {
  last = last.catch(() => undefined).then(() => send(change))
  return last
}

async function send(change: Partial<Desk>): Promise<void> {
  const status = await ask('desk.change', { ...openDesk(pageStore.getState()), ...change })
  if (status !== undefined) await adoptStatus(status)
}
