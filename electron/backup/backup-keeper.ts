import type { Backup } from '../../shared/backup/backup.ts'
import type { BackupRun, BackupStatus } from '../../shared/backup/backup-status.ts'
import { nextBackup } from '../../shared/backup/next-backup.ts'
import { type Alarm, alarm, type Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { problemOf } from '../store/problem-of.ts'
import { backupDisk } from './backup-disk.ts'
import type { BackupJob, BackupOutcome } from './backup-job.ts'
import type { BackupMemory } from './backup-memory.ts'
import { backupPlace } from './backup-place.ts'
import { listBackups, type StandingBackup } from './list-backups.ts'

type Parts = {
  readonly store: DeskStore
  readonly clock: Clock
  readonly memory: BackupMemory
  /** Puts what is typed into its stories. */
  readonly fold: () => Promise<void>
  readonly run: <Job extends BackupJob>(
    job: Job,
    wish: {
      readonly signal: AbortSignal
      readonly onProgress: (progress: Omit<BackupRun, 'kind'>) => void
    },
  ) => Promise<BackupOutcome[Job['kind']]>
  readonly tell: (status: BackupStatus) => void
  readonly timers?: Timers
}

export type BackupKeeper = ReturnType<typeof openBackupKeeper>

/**
 * Takes a desk's backups by themselves: every hour in which something changed, and every day. Only the
 * desk's writer does. What failed is tried again ten minutes later. One thing is done at a time.
 */
export function openBackupKeeper({ store, clock, memory, fold, run, tell, timers }: Parts) {
  const openedAt = clock()
  const stop = new AbortController()
  let chosen: string | null = null
  let standing: readonly StandingBackup[] = []
  let failed: BackupStatus['failed'] = null
  let running: BackupRun | null = null
  /** Whether a change may have come since the last backup; unknown of what was done elsewhere. */
  let hasChanged = true
  let folder = ''
  let bell: Alarm | null = null
  let begun: Promise<void> | null = null

  const status = (): BackupStatus => ({
    folder,
    isChosen: chosen !== null,
    running,
    backups: standing.map(asTold),
    failed,
  })

  async function look(): Promise<void> {
    standing = await listBackups(backupDisk, folder).catch(() => standing)
  }

  async function doJob<Job extends BackupJob>(job: Job): Promise<BackupOutcome[Job['kind']]> {
    if (running !== null || stop.signal.aborted)
      throw new DeskError('backupRunning', { path: folder })
    const { kind } = job
    running = { kind, done: 0, total: 0 }
    tell(status())
    try {
      return await run(job, {
        signal: stop.signal,
        onProgress: (progress) => {
          running = { kind, ...progress }
          tell(status())
        },
      })
    } finally {
      await look()
      running = null
      tell(status())
    }
  }

  async function take(isByHand: boolean, onlyChanged: boolean): Promise<void> {
    if (store.isReadOnly) throw new DeskError('readOnly')
    // What cannot be put into its story is in the journal, which is backed up too.
    await fold().catch(() => undefined)
    hasChanged = false
    try {
      const { folder: desk } = store
      const mayMakePlace = chosen === null
      await doJob({ kind: 'take', desk, place: folder, mayMakePlace, isByHand, onlyChanged })
      failed = null
    } catch (error) {
      hasChanged = true
      const problem = problemOf(error)
      if (problem.code !== 'backupRunning') failed = { at: clock(), problem }
      throw error
    } finally {
      tell(status())
    }
  }

  const lastAt = (): Backup['at'] | null => standing.find(({ check }) => check.isTrue)?.at ?? null

  function ring({ now }: { readonly now: Backup['at'] }): readonly Backup['at'][] {
    if (store.isReadOnly || running !== null) return []
    const last = lastAt()
    const due = (changed: boolean): Backup['at'] =>
      nextBackup({ last, hasChanged: changed, failedAt: failed?.at ?? null, openedAt, now })
    if (due(hasChanged) <= now) void take(false, due(false) > now).catch(() => undefined)
    return [due(hasChanged)]
  }

  async function begin(): Promise<void> {
    chosen = await memory.read(store.folder).catch(() => null)
    folder = await backupPlace(store.folder, chosen).catch(() => chosen ?? '')
    await look()
    if (stop.signal.aborted) return
    bell = alarm({
      clock,
      ring,
      heed: (check) =>
        store.onChange(() => {
          const isFirst = !hasChanged
          hasChanged = true
          if (isFirst) check()
        }),
      ...(timers !== undefined && { timers }),
    })
  }

  const ready = (): Promise<void> => (begun ??= begin())
  // A desk must open though its backups stand on a disk that does not answer.
  const beginning = setTimeout(() => void ready(), settleMs).unref()

  return {
    status,
    check: (): void => bell?.check(),
    /** Looks at the folder again, which others may have changed. */
    look: async (): Promise<BackupStatus> => {
      await ready()
      await look()
      return status()
    },
    takeNow: async (): Promise<BackupStatus> => {
      await ready()
      await take(true, false)
      return status()
    },
    recheck: async (number: number): Promise<BackupStatus> => {
      await doJob({ kind: 'check', standing: find(number) })
      return status()
    },
    restore: (number: number, out: string): Promise<BackupOutcome['restore']> =>
      doJob({ kind: 'restore', backup: find(number).folder, out }),
    folderOf: (number: number): string => find(number).folder,
    /** Backups go there from now on; null is beside the desk. */
    choose: async (next: string | null): Promise<BackupStatus> => {
      await ready()
      const place = await backupPlace(store.folder, next)
      // From here on it must be there: a stick that is pulled is not to be filled in below.
      if (next !== null) await backupDisk.makeFolder(place)
      await memory.write(store.folder, next)
      chosen = next
      folder = place
      failed = null
      standing = []
      await look()
      tell(status())
      return status()
    },
    close: (): void => {
      clearTimeout(beginning)
      bell?.stop()
      stop.abort()
    },
  }

  function find(number: number): StandingBackup {
    const found = standing.find((one) => one.number === number)
    if (found === undefined) throw new DeskError('notABackup', { path: folder })
    return found
  }
}

function asTold(standing: StandingBackup): Backup {
  const { folder: _, isNoted: __, ...backup } = standing
  return backup
}

const settleMs = 10_000
