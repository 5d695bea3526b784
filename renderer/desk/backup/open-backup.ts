import { mayLeave } from '../../article/saving/leaving.ts'
import { ask } from '../../desk.ts'
import { adoptStatus } from '../../state/load.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Makes a copy of a backup in a folder that is asked for, and goes to it. */
export async function restoreBackup(number: number): Promise<void> {
  if (!(await mayLeave('desk'))) return
  const answer = await ask('desk.restoreBackup', { number })
  if (answer === undefined || answer.out === null) return
  await adoptStatus(answer.status)
  showToast({ text: t('backup.restored', { out: answer.out, count: answer.faults }) })
}

/** Shows a backup in place of the desk, to be read only. */
export async function lookAtBackup(number: number): Promise<void> {
  if (!(await mayLeave('desk'))) return
  const status = await ask('desk.lookAtBackup', { number })
  if (status !== undefined) await adoptStatus(status)
}
