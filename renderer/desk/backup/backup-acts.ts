import type { BackupStatus } from '../../../shared/backup/backup-status.ts'
import { ask } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'

type Plain = 'backup.status' | 'backup.now' | 'backup.choose' | 'backup.beside'

async function takeIn(answer: Promise<BackupStatus | undefined>): Promise<void> {
  const backups = await answer
  if (backups !== undefined) pageStore.setState({ backups })
}

/** Does it, and shows how the backups stand since; `backup.status` looks into their folder. */
export function actOnBackups(call: Plain): Promise<void> {
  return takeIn(ask(call, {}))
}

export function checkBackup(number: number): Promise<void> {
  return takeIn(ask('backup.check', { number }))
}
