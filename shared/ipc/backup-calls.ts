/** The calls about a desk's backups. */
import { z } from 'zod'

import type { BackupStatus } from '../backup/backup-status.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const status = given<BackupStatus>()
export const oneBackup = z.strictObject({ number: z.int().positive() })

export const backupCalls = {
  'backup.status': call(nothing, status),
  'backup.now': call(nothing, status),
  /** Asks a person for the folder; the page cannot name one. */
  'backup.choose': call(nothing, status),
  /** Backups go beside the desk again. */
  'backup.beside': call(nothing, status),
  /** Reads one back. */
  'backup.check': call(oneBackup, status),
  'backup.show': call(oneBackup, z.null()),
}
