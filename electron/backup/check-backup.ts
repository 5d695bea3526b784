import { hash } from 'node:crypto'
import { join } from 'node:path'

import type { BackupCheck, Fault } from '../../shared/backup/backup.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { Clock } from '../clock.ts'
import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import type { Copied } from '../export/desk/copied-manifest.ts'
import { DeskError } from '../store/desk-error.ts'
import { checkDeskFile } from '../store/desk-file-kind.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { openDesk } from '../store/open-desk.ts'

type Wish = {
  readonly disk: Disk
  /** The backup's folder. */
  readonly folder: string
  readonly files: ReadonlyMap<string, Copied>
  /** The sum of its journal; null when it has none. */
  readonly journal: string | null
  readonly clock: Clock
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

const mostFaults = 50

/**
 * Reads a backup back: every file by the sum that it was taken with, by its seal and its schema; then
 * all of it as the desk that it is. A file that the desk had damaged is a fault, though it is true.
 */
export async function checkBackup(wish: Wish): Promise<BackupCheck> {
  const { disk, folder, files, onProgress } = wish
  const faults: Fault[] = []
  let isTrue = true
  let done = 0
  let articles = 0

  async function look(path: string, sum: string): Promise<void> {
    const bytes = await bytesAt(disk, join(folder, path))
    if (bytes === null || hash('sha256', bytes, 'hex') !== sum) {
      isTrue = false
      const reason = bytes === null ? 'backup.fileGone' : 'backup.fileChanged'
      faults.push({ path, reason: formatMessage(reason) })
      return
    }
    const reason = path === deskFolder.journal ? null : faultIn(path, bytes)
    if (reason !== null) faults.push({ path, reason })
    else if (path.startsWith('articles/')) articles += 1
  }

  if (wish.journal !== null) await look(deskFolder.journal, wish.journal)
  for (const [path, { sha256 }] of files) {
    await look(path, sha256)
    done += 1
    onProgress?.(done, files.size)
  }
  const reason = await openAs(disk, folder, articles)
  // Of a file that is damaged it says nothing that is not said.
  if (reason !== null && faults.length === 0) faults.push({ path: deskFolder.desk, reason })
  return {
    at: wish.clock(),
    isTrue,
    faultCount: faults.length,
    faults: faults.slice(0, mostFaults),
  }
}

/** Why it is no desk with so many stories; null when it is. */
async function openAs(disk: Disk, folder: string, articles: number): Promise<string | null> {
  try {
    const store = await openDesk(folder, { disk, isReadOnly: true })
    const found = [...store.heads()].length
    await store.close()
    return found === articles ? null : formatMessage('backup.storiesLost', { found, articles })
  } catch (error) {
    if (error instanceof DeskError) return error.message
    throw error
  }
}

async function bytesAt(disk: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await disk.read(path)
  } catch (error) {
    // A disk that cannot give one file back may have the others.
    if (isErrno(error, 'ENOENT', 'EIO', 'EISDIR', 'ENOTDIR')) return null
    throw error
  }
}

function faultIn(path: string, bytes: Uint8Array): string | null {
  try {
    checkDeskFile(path, bytes)
    return null
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return String(error.problem.values['reason'] ?? error.message)
  }
}
