import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk, OpenFile } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { ensureFolder } from './ensure-folder.ts'
import { writeAll } from './write-all.ts'

const temporary = /^\.wiredesk-[0-9a-f]{16}\.tmp$/

/** A name that nobody can guess and plant a link at; what bears one is swept when it is left behind. */
export function temporaryName(): string {
  return `.wiredesk-${randomBytes(8).toString('hex')}.tmp`
}

/** Whether a file is one that a save left behind when it was cut off. */
export function isTemporary(path: string): boolean {
  return temporary.test(basename(path))
}

/**
 * Puts `bytes` at `path` so that a power cut leaves either the old file or the new one, and no cut
 * after it resolves can bring the old one back. Throws `DeskError`, and then the old file stands.
 * What a cut leaves of it stands beside `path`, or in the folder `draftIn`, which must be there.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  draftIn = dirname(path),
): Promise<void> {
  const folder = dirname(path)
  const draft = join(draftIn, temporaryName())
  try {
    await ensureFolder(disk, folder)
    await writeSynced(await disk.create(draft), bytes)
    await renameOver(disk, draft, path)
    await disk.syncFolder(folder)
  } catch (error) {
    // A failed fsync may have marked lost pages clean, so the draft is thrown away, never retried.
    await disk.remove(draft).catch(() => undefined)
    throw diskError(error, path)
  }
}

async function writeSynced(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const waits = [10, 40, 160, 640]

/** Renames over what stands there. Virus scanners on Windows hold new files open for a moment. */
export async function renameOver(disk: Disk, from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || !isErrno(error, 'EPERM', 'EACCES', 'EBUSY')) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  await disk.rename(from, to)
}
