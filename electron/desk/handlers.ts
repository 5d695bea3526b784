import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Clock } from '../clock.ts'
import type { CurrentSession } from '../current-session.ts'
import { createDesk } from '../store/create-desk.ts'
import { readLastDesk, rememberDesk } from './last-desk.ts'

type Parts = {
  readonly clock: Clock
  readonly current: Pick<CurrentSession, 'known' | 'open' | 'ready'>
  readonly chooseNewFolder: () => Promise<string | null>
  readonly chooseDesk: () => Promise<string | null>
  /** The folder of what the app ships. */
  readonly resources: string
  /** Where the app keeps what belongs to the person and not to a desk. */
  readonly userFolder: string
}

/** Making, opening and changing desks. A dialog that is dismissed changes nothing. */
export function deskHandlers(parts: Parts) {
  const { clock, current, userFolder } = parts

  async function open(folder: string): Promise<DeskStatus> {
    const opened = await current.open(folder)
    await rememberDesk(userFolder, folder)
    return opened
  }

  return {
    'desk.status': () => current.known(),
    'desk.create': async (wish: Checked<'desk.create'>) => {
      const folder = await parts.chooseNewFolder()
      if (folder === null) return current.known()
      await createDesk(folder, newDesk(wish))
      return open(folder)
    },
    'desk.choose': async () => {
      const folder = await parts.chooseDesk()
      return folder === null ? current.known() : open(folder)
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
      if (folder === null) return { status: await current.known(), out: null, faults: 0 }
      const { backups } = await current.ready()
      const { out, faults } = await backups.restore(number, folder)
      return { status: await open(out), out, faults: faults.length }
    },
    // Neither is remembered as the desk that the app goes back to.
    'desk.lookAtBackup': async ({ number }: Checked<'desk.lookAtBackup'>) => {
      const { backups } = await current.ready()
      return current.open(backups.folderOf(number))
    },
    'desk.leaveBackup': async () => {
      const folder = await readLastDesk(userFolder)
      return folder === null ? current.known() : current.open(folder)
    },
    'desk.change': async (desk: Checked<'desk.change'>) => {
      const { store } = await current.ready()
      await store.change(() => ({ change: { desk }, result: null }))
      return current.known()
    },
  }
}
