import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Restored } from '../backup/restore-backup.ts'
import type { Clock } from '../clock.ts'
import { createDesk } from '../store/create-desk.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { readLastDesk, rememberDesk } from './last-desk.ts'

type Parts = {
  readonly clock: Clock
  /** As soon as there is something to tell of the desk. */
  readonly status: () => Promise<DeskStatus>
  readonly open: (folder: string) => Promise<DeskStatus>
  readonly store: () => Promise<DeskStore>
  /** Makes a desk of one of the open desk's backups in a new folder. */
  readonly restoreBackup: (number: number, out: string) => Promise<Restored>
  /** The folder of one of the open desk's backups. */
  readonly backupFolder: (number: number) => Promise<string>
  readonly chooseNewFolder: () => Promise<string | null>
  readonly chooseDesk: () => Promise<string | null>
  /** The folder of what the app ships. */
  readonly resources: string
  /** Where the app keeps what belongs to the person and not to a desk. */
  readonly userFolder: string
}

/** Making, opening and changing desks. A dialog that is dismissed changes nothing. */
export function deskHandlers(parts: Parts) {
  const { clock, status, userFolder } = parts

  async function open(folder: string): Promise<DeskStatus> {
    const opened = await parts.open(folder)
    await rememberDesk(userFolder, folder)
    return opened
  }

  return {
    'desk.status': () => status(),
    'desk.create': async (wish: Checked<'desk.create'>) => {
      const folder = await parts.chooseNewFolder()
      if (folder === null) return status()
      await createDesk(folder, newDesk(wish))
      return open(folder)
    },
    'desk.choose': async () => {
      const folder = await parts.chooseDesk()
      return folder === null ? status() : open(folder)
    },
    'desk.openSample': async () => {
      const folder = join(userFolder, 'Sample Desk')
      const isThere = await readdir(folder).then(
        (names) => names.length > 0,
        () => false,
      )
      if (!isThere) {
        const { makeSampleDesk } = await import('./sample-desk.ts')
        await makeSampleDesk(join(parts.resources, 'sample-desk'), folder, clock)
      }
      return open(folder)
    },
    'desk.restoreBackup': async ({ number }: Checked<'desk.restoreBackup'>) => {
      const folder = await parts.chooseNewFolder()
      if (folder === null) return { status: await status(), out: null, faults: 0 }
      const { out, faults } = await parts.restoreBackup(number, folder)
      return { status: await open(out), out, faults: faults.length }
    },
    // Neither is remembered as the desk that the app goes back to.
    'desk.lookAtBackup': async ({ number }: Checked<'desk.lookAtBackup'>) =>
      parts.open(await parts.backupFolder(number)),
    'desk.leaveBackup': async () => {
      const folder = await readLastDesk(userFolder)
      return folder === null ? status() : parts.open(folder)
    },
    'desk.change': async (desk: Checked<'desk.change'>) => {
      const store = await parts.store()
      await store.change(() => ({ change: { desk }, result: null }))
      return status()
    },
  }
}
