import { join } from 'node:path'

import type { Problem } from '../../shared/problem.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { changeQueue } from './change-queue.ts'
import { DeskError } from './desk-error.ts'
import { openDeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { deskReader } from './desk-reader.ts'
import type { DeskStore, ReadOnlyCause } from './desk-store.ts'
import { openJournal } from './journal.ts'
import { loadCatalog } from './load-catalog.ts'
import { takeLock, type Lock } from './lock.ts'
import { mending, noMending } from './mending.ts'
import { loadSettingsDocuments } from './settings-documents.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'

type Wish = {
  readonly disk?: Disk
  /** Asks for reading only, as exports and look-ups do; needs no lock. */
  readonly isReadOnly?: boolean
  /**
   * Opens a desk whose settings, tags or lists are damaged too: their bytes are kept in `damaged`,
   * and what is known of them otherwise takes their place. Without it such a desk is refused.
   */
  readonly isToMend?: boolean
  /** Told as soon as the desk's settings are read; its articles, which may be many, are not yet. */
  readonly tellSettings?: (known: KnownEarly) => void
  /** How the desk is kept to one writer; a disk that no other process sees needs no lock. */
  readonly takeLock?: typeof takeLock
}

/** What is known of a desk when its settings are. */
export type KnownEarly = Pick<
  DeskStore,
  'folder' | 'desk' | 'isReadOnly' | 'readOnlyBecause' | 'problems'
>

/**
 * Opens the desk in `folder`, finishing first what a crash interrupted. A desk that another process
 * writes to opens read-only, and so does a backup. Throws `DeskError`: `notADesk`, `newerDesk`, `damaged`, `notWritable`.
 */
export async function openDesk(folder: string, wish: Wish = {}): Promise<DeskStore> {
  const disk = wish.disk ?? nodeDisk
  const isDesk = await disk.facts(join(folder, deskFolder.desk)).catch((error: unknown) => {
    throw diskError(error, folder)
  })
  if (isDesk === null) throw new DeskError('notADesk', { path: folder })
  const taken =
    wish.isReadOnly === true
      ? null
      : await takeLockOrRead({ disk, folder }, wish.takeLock ?? takeLock)
  try {
    return await openLocked({ ...wish, disk }, folder, taken)
  } catch (error) {
    if (isLock(taken)) await taken.release()
    throw diskError(error, folder)
  }
}

// A folder that cannot be written to, on a read-only disk say, can still be read.
async function takeLockOrRead(
  { disk, folder }: { readonly disk: Disk; readonly folder: string },
  take: typeof takeLock,
): Promise<Lock | ReadOnlyCause> {
  try {
    if ((await disk.facts(join(folder, deskFolder.backupNote))) !== null) return 'backup'
    return (await take(folder)) ?? 'elsewhere'
  } catch (error) {
    if (diskError(error, folder).problem.code === 'notWritable') return 'folder'
    throw error
  }
}

function isLock(taken: Lock | ReadOnlyCause | null): taken is Lock {
  return typeof taken === 'object' && taken !== null
}

async function openLocked(
  { disk, isToMend = false, tellSettings }: Wish & { readonly disk: Disk },
  folder: string,
  taken: Lock | ReadOnlyCause | null,
): Promise<DeskStore> {
  const lock = isLock(taken) ? taken : null
  const isReadOnly = lock === null
  const readOnlyBecause = isLock(taken) ? null : taken
  const files = await openDeskFiles(disk, folder, { isReadOnly, isToMend })
  const mends = isToMend && !isReadOnly ? mending(disk, folder, files) : noMending
  const settings = await loadSettingsDocuments(files, folder, mends)
  const { desk } = settings
  const mended = (): readonly Problem[] => [...files.problems, ...mends.problems]
  tellSettings?.({ folder, desk, isReadOnly, readOnlyBecause, problems: mended() })
  const { catalog, file, problems, wasInStep, isSure } = await loadCatalog(
    disk,
    folder,
    files,
    isReadOnly,
  )
  if (lock !== null) await sweepLeftovers(disk, folder, lock.wasLeft || !wasInStep)
  catalog.retag(settings.tagsNow())
  const journal = isReadOnly ? null : await openJournal(disk, folder)
  const lost = journal === null ? [] : journal.problems
  const queue = changeQueue({
    disk,
    folder,
    files,
    settings,
    catalog,
    catalogFile: file,
    isReadOnly,
    readOnlyBecause,
  })
  return {
    ...deskReader({ disk, folder }, files, settings, catalog),
    isReadOnly,
    readOnlyBecause,
    problems: [...mended(), ...problems, ...lost],
    journal,
    change: queue.change,
    restore: queue.restore,
    onChange: queue.onChange,
    close: async () => {
      await queue.idle()
      await files.close()
      await journal?.close()
      if (!isReadOnly && isSure && files.isApplied())
        await file.closeInStep(() => catalog.rows(), catalog.size)
      else await file.closeOutOfStep()
      await lock?.release()
    },
  }
}
