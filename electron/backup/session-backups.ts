import type { WorkingCopies } from '../article/working-copies.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { Surroundings } from '../surroundings.ts'
import { openBackupKeeper } from './backup-keeper.ts'
import { backupHandlers } from './handlers.ts'
import { runInThread } from './run-in-thread.ts'

/** The backups of the desk that is open, with what the page may ask of them. */
export function sessionBackups(store: DeskStore, copies: WorkingCopies, around: Surroundings) {
  const keeper = openBackupKeeper({
    store,
    clock: around.clock,
    memory: around.backupMemory,
    fold: () => copies.fold(),
    run: (job, wish) => runInThread(around.backupWorker, job, wish),
    tell: (status) => around.announce('backup.changed', status),
  })
  const { chooseBackupFolder: chooseFolder, showFolder } = around
  return { ...keeper, handlers: backupHandlers({ keeper, chooseFolder, showFolder }) }
}
