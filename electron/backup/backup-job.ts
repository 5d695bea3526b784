import type { BackupRun } from '../../shared/backup/backup-status.ts'
import type { Problem } from '../../shared/problem.ts'
import type { StandingBackup } from './list-backups.ts'
import type { Restored } from './restore-backup.ts'
import type { TakeWish } from './take-backup.ts'

/** What a backup thread is told. */
export type BackupJob =
  | ({ readonly kind: 'take'; readonly onlyChanged: boolean } & Omit<
      TakeWish,
      'disk' | 'clock' | 'onProgress'
    >)
  | { readonly kind: 'check'; readonly standing: StandingBackup }
  | { readonly kind: 'restore'; readonly backup: string; readonly out: string }

/** What each job comes to. */
export type BackupOutcome = {
  /** Null when nothing had changed, and that was not wanted. */
  readonly take: StandingBackup | null
  readonly check: StandingBackup
  readonly restore: Restored
}

export type BackupAnswer =
  | { readonly kind: 'progress'; readonly progress: Omit<BackupRun, 'kind'> }
  | { readonly kind: 'outcome'; readonly outcome: BackupOutcome[BackupJob['kind']] }
  | { readonly kind: 'problem'; readonly problem: Problem }
