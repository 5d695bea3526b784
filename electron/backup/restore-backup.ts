import { hash, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'

import type { Backup, Fault } from '../../shared/backup/backup.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { diskError } from '../disk/disk-error.ts'
import { isErrno } from '../disk/errno.ts'
import { eachAtOnce } from '../export/each-at-once.ts'
import { truePath } from '../export/check-out.ts'
import { DeskError } from '../store/desk-error.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { ensureFolder } from '../store/ensure-folder.ts'
import type { BackupDisk } from './backup-disk.ts'
import { readNote } from './backup-note.ts'
import { writeNew } from './put-file.ts'
import { readManifest } from './read-manifest.ts'

type Wish = {
  readonly disk: BackupDisk
  /** The backup's folder. */
  readonly backup: string
  /** A folder that is new or empty. */
  readonly out: string
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

export type Restored = {
  readonly out: string
  readonly backup: Backup
  readonly files: number
  /** Files that came back otherwise than they were backed up, or not at all. */
  readonly faults: readonly Fault[]
}

const width = 8
const draftStem = '.wiredesk-restore-'
const dayMs = 24 * 60 * 60 * 1000

/**
 * Makes a desk of a backup in a new folder, which stands there whole or not at all; the backup and the
 * desk that it is of are only read. What is damaged comes along as it is, for the store to set aside.
 * Throws `DeskError`.
 */
export async function restoreBackup(wish: Wish): Promise<Restored> {
  const { disk, backup: folder } = wish
  const out = await truePath(wish.out).catch((error: unknown) => {
    throw diskError(error, wish.out)
  })
  try {
    const [backup, files] = await Promise.all([readNote(disk, folder), readManifest(disk, folder)])
    if (backup === null || files === null) throw new DeskError('notABackup', { path: folder })
    await checkFree(disk, out)
    const sums = new Map(Array.from(files, ([path, { sha256 }]) => [path, sha256]))
    if (backup.journal !== null) sums.set(deskFolder.journal, backup.journal)
    await sweepDrafts(disk, dirname(out))
    const draft = join(dirname(out), draftStem + randomBytes(8).toString('hex'))
    try {
      const faults = await fill(draft, wish, sums)
      await disk.removeEmptyFolder(out).catch((error: unknown) => {
        if (!isErrno(error, 'ENOENT')) throw error
      })
      await disk.rename(draft, out)
      await disk.syncFolder(dirname(out))
      return { out, backup, files: sums.size, faults }
    } catch (error) {
      await disk.removeFolder(draft).catch(() => undefined)
      throw error
    }
  } catch (error) {
    throw diskError(error, out)
  }
}

/** What was cut off goes when it is a day old: before that another process may be writing it. */
async function sweepDrafts(disk: BackupDisk, folder: string): Promise<void> {
  const names = await disk.names(folder).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(draftStem))) {
    const path = join(folder, name)
    const changedAt = (await disk.facts(path))?.changedAtMs ?? Infinity
    // One that will not go is no reason to restore nothing.
    if (Date.now() - changedAt > dayMs) await disk.removeFolder(path).catch(() => undefined)
  }
}

async function checkFree(disk: BackupDisk, out: string): Promise<void> {
  const facts = await disk.facts(out)
  if (facts !== null && (!facts.isFolder || (await disk.names(out)).length > 0))
    throw new DeskError('deskExists', { path: out })
  for (let above = dirname(out); ; above = dirname(above)) {
    if ((await disk.facts(join(above, deskFolder.desk))) !== null)
      throw new DeskError('restoreInside', { path: out })
    if (above === dirname(above)) return
  }
}

/** Copies, since what is restored is worked in by people who may not know of links. */
async function fill(
  draft: string,
  { disk, backup, onProgress }: Wish,
  sums: ReadonlyMap<string, string>,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const folders = new Set([draft])
  await ensureFolder(disk, draft)
  let done = 0
  await eachAtOnce(sums, width, async ([path, sum]) => {
    const bytes = await disk.read(join(backup, path)).catch(() => null)
    if (bytes === null) faults.push({ path, reason: formatMessage('backup.fileGone') })
    else {
      if (hash('sha256', bytes, 'hex') !== sum)
        faults.push({ path, reason: formatMessage('backup.fileChanged') })
      const target = join(draft, path)
      await ensureFolder(disk, dirname(target))
      folders.add(dirname(target))
      await writeNew(disk, target, bytes)
    }
    done += 1
    onProgress?.(done, sums.size)
  })
  for (const folder of folders) await disk.syncFolder(folder)
  return faults.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}
