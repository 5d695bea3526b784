import type { Instant } from '../instant/instant.ts'
import type { Problem } from '../problem.ts'
import type { Backup } from './backup.ts'

/** Where a desk's backups stand, as this computer takes them, and how that goes. */
export type BackupStatus = {
  readonly folder: string
  /** Whether a person chose it; otherwise it is beside the desk. */
  readonly isChosen: boolean
  /** What is being done with backups now, and how far it is; null when nothing. */
  readonly running: BackupRun | null
  /** The last one made first. */
  readonly backups: readonly Backup[]
  /** Why the last try came to nothing; null when it did not, or none was made. */
  readonly failed: { readonly at: Instant; readonly problem: Problem } | null
}

export type BackupRun = {
  readonly kind: 'take' | 'check' | 'restore'
  readonly done: number
  readonly total: number
}
