import type { Desk } from '../../shared/desk/desk.ts'
import { ask } from '../desk.ts'
import { adoptStatus } from '../state/load.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'

/** Changes some settings; the page shows them once main has them on disk. */
export async function changeDesk(change: Partial<Desk>): Promise<void> {
  const status = await ask('desk.change', { ...openDesk(pageStore.getState()), ...change })
  if (status !== undefined) await adoptStatus(status)
}
