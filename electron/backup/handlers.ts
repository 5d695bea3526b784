import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { BackupKeeper } from './backup-keeper.ts'

type Parts = {
  readonly keeper: BackupKeeper
  readonly chooseFolder: () => Promise<string | null>
  readonly showFolder: (folder: string) => Promise<void>
}

/** Only a person, in a dialog, says where backups go. */
export function backupHandlers({ keeper, chooseFolder, showFolder }: Parts) {
  return {
    'backup.status': () => keeper.look(),
    'backup.now': () => keeper.takeNow(),
    'backup.choose': async () => {
      const folder = await chooseFolder()
      return folder === null ? keeper.status() : keeper.choose(folder)
    },
    'backup.beside': () => keeper.choose(null),
    'backup.check': ({ number }: Checked<'backup.check'>) => keeper.recheck(number),
    'backup.show': async ({ number }: Checked<'backup.show'>) => {
      await showFolder(keeper.folderOf(number))
      return null
    },
  } satisfies Partial<Handlers>
}
