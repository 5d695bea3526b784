import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk, FileFacts, OpenFile } from '../disk/disk.ts'
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

/** What a file is to hold, or what makes that: while the disk makes the file, where it can. */
export type FileBytes = Uint8Array | (() => Uint8Array)

export function madeOf(bytes: FileBytes): Uint8Array {
  return typeof bytes === 'function' ? bytes() : bytes
}

type Wish = {
  /** Where what a cut leaves of it stands, in place of beside the file; must be there. */
  readonly draftIn?: string
  /** Asked before a folder is made that is missing; what it throws is thrown. */
  readonly mayMakeFolder?: () => Promise<void>
}

/**
 * Puts `bytes` at `path` so that a power cut leaves either the old file or the new one, and no cut
 * after it resolves can bring the old one back; answers how the new one looks. Throws `DeskError`,
 * and then the old file stands.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  bytes: FileBytes,
  { draftIn, mayMakeFolder }: Wish = {},
): Promise<FileFacts> {
  const folder = dirname(path)
  const draft = join(draftIn ?? folder, temporaryName())
  try {
    if (draftIn !== undefined) await ensureFolder(disk, folder)
    const { facts, closed } = await writeSynced(createIn(disk, draft, mayMakeFolder), bytes)
    // Elsewhere a file may have another name before it is closed.
    if (process.platform === 'win32') await closed
    await Promise.all([renameOver(disk, draft, path), closed])
    await disk.syncFolder(folder)
    return facts
  } catch (error) {
    // A failed fsync may have marked lost pages clean, so the draft is thrown away, never retried.
    await disk.remove(draft).catch(() => undefined)
    throw diskError(error, path)
  }
}

/** Makes a file, and its folder when that is missing: most often it is there, and asking takes time. */
async function createIn(
  disk: Disk,
  path: string,
  mayMakeFolder: Wish['mayMakeFolder'],
): Promise<OpenFile> {
  try {
    return await disk.create(path)
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error
    await mayMakeFolder?.()
    await ensureFolder(disk, dirname(path))
    return disk.create(path)
  }
}

type Synced = { readonly facts: FileFacts; readonly closed: Promise<void> }

async function writeSynced(creating: Promise<OpenFile>, bytes: FileBytes): Promise<Synced> {
  const made = await madeBeside(creating, bytes)
  const file = await creating
  let facts: FileFacts
  try {
    await writeAll(file, made)
    ;[facts] = await Promise.all([file.facts(), file.sync()])
  } catch (error) {
    await file.close()
    throw error
  }
  // What was flushed stays so, whatever closing says.
  return { facts, closed: file.close().catch(() => undefined) }
}

async function madeBeside(creating: Promise<OpenFile>, bytes: FileBytes): Promise<Uint8Array> {
  // Who was refused hears of it when he asks.
  creating.catch(() => undefined)
  try {
    return madeOf(bytes)
  } catch (error) {
    await creating.then((file) => file.close()).catch(() => undefined)
    throw error
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
