import { useEffect, useState } from 'react'

import type { BackupStatus } from '../../shared/backup/backup-status.ts'
import { ask, desk } from '../desk.ts'

type Plain = 'backup.status' | 'backup.now' | 'backup.choose' | 'backup.beside'

/** How the desk's backups stand; null until main has answered. */
export function useBackups() {
  const [status, setStatus] = useState<BackupStatus | null>(null)
  useEffect(() => {
    const stop = desk.on('backup.changed', setStatus)
    void act('backup.status')
    return stop
  }, [])

  async function act(call: Plain): Promise<void> {
    const answer = await ask(call, {})
    if (answer !== undefined) setStatus(answer)
  }

  async function check(number: number): Promise<void> {
    const answer = await ask('backup.check', { number })
    if (answer !== undefined) setStatus(answer)
  }
  return { status, act, check }
}
