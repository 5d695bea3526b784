import { openWorkingCopies, type WorkingCopies } from '../../../electron/article/working-copies.ts'
import type { Disk } from '../../../electron/disk/disk.ts'
import { type MediaStore, openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { noon } from '../../support/an-article.ts'

/** Where every desk of the model stands. */
export const deskAt = '/newsroom/desk'

/** A desk as the app has it open, on a disk of the model. */
export type ModelDesk = {
  readonly disk: Disk
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly media: MediaStore
  readonly close: () => Promise<void>
}

const never = { quietMs: 1_000_000_000, longestMs: 1_000_000_000 }
/** A lock that nobody else wants: on a disk of the model there is one process. */
export const freeLock = { wasLeft: false, release: () => Promise.resolve() }

export async function openModelDesk(disk: Disk): Promise<ModelDesk> {
  const store = await openDesk(deskAt, { disk, takeLock: () => Promise.resolve(freeLock) })
  const copies = openWorkingCopies(store, store.journal, () => noon, never)
  await copies.recover()
  return {
    disk,
    store,
    copies,
    media: openMediaStore(deskAt, disk),
    close: async () => {
      await copies.closeAll()
      await store.close()
    },
  }
}
