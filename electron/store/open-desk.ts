import { join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { changeQueue } from './change-queue.ts'
import { DeskError } from './desk-error.ts'
import { openDeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { deskReader } from './desk-reader.ts'
import type { DeskStore } from './desk-store.ts'
import { openJournal } from './journal.ts'
import { loadCatalog } from './load-catalog.ts'
import { takeLock, type Lock } from './lock.ts'
import { loadSettingsDocuments } from './settings-documents.ts'

type Wish = {
  readonly disk?: Disk
  /** Asks for reading only, as exports and look-ups do; needs no lock. */
  readonly isReadOnly?: boolean
}

/**
 * Opens the desk in `folder`, finishing first what a crash interrupted. A desk that another process
 * writes to opens read-only. Throws `DeskError`: `notADesk`, `newerDesk`, `damaged`, `notWritable`.
 */
export async function openDesk(folder: string, wish: Wish = {}): Promise<DeskStore> {
  const disk = wish.disk ?? nodeDisk
  const isDesk = await disk.facts(join(folder, deskFolder.desk)).catch((error: unknown) => {
    throw diskError(error, folder)
  })
  if (isDesk === null) throw new DeskError('notADesk', { path: folder })
  const lock = wish.isReadOnly === true ? null : await takeLockOrRead(folder)
  try {
    return await openLocked(disk, folder, lock)
  } catch (error) {
    await lock?.release()
    throw diskError(error, folder)
  }
}

// A folder that cannot be written to, on a read-only disk say, can still be read.
async function takeLockOrRead(folder: string): Promise<Lock | null> {
  try {
    return await takeLock(folder)
  } catch (error) {
    if (diskError(error, folder).problem.code === 'notWritable') return null
    throw error
  }
}

async function openLocked(disk: Disk, folder: string, lock: Lock | null): Promise<DeskStore> {
  const isReadOnly = lock === null
  const files = await openDeskFiles(disk, folder, isReadOnly)
  const settings = await loadSettingsDocuments(files, folder)
  const { catalog, file, problems } = await loadCatalog(disk, folder, files, isReadOnly)
  const journal = isReadOnly ? null : await openJournal(disk, folder)
  const queue = changeQueue({
    disk,
    folder,
    files,
    settings,
    catalog,
    catalogFile: file,
    isReadOnly,
  })
  return {
    ...deskReader(folder, files, settings, catalog),
    isReadOnly,
    problems,
    journal,
    change: queue.change,
    onChange: queue.onChange,
    close: async () => {
      await queue.idle()
      await journal?.close()
      if (!isReadOnly && files.isApplied())
        await file.closeInStep(() => catalog.rows(), catalog.size)
      await lock?.release()
    },
  }
}
