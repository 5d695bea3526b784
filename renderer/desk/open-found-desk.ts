import { mayLeave } from '../article/saving/leaving.ts'
import { ask } from '../desk.ts'
import { adoptStatus } from '../state/load.ts'

/** Opens a desk that exists; answering the folder dialog with Cancel changes nothing. */
export async function openFoundDesk(name: 'desk.choose' | 'desk.openSample'): Promise<void> {
  if (!(await mayLeave('desk'))) return
  const status = await ask(name, {})
  if (status !== undefined) await adoptStatus(status)
}
