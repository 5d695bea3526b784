import { basename, dirname, join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { breath } from './breath.ts'
import { deskFolder } from './desk-folder.ts'
import { fromBytes, partsToBytes } from './document-bytes.ts'
import { documentKinds, type Transaction } from './document-kind.ts'
import { removeDurably } from './remove-durably.ts'
import { isTemporary, writeDurably } from './write-durably.ts'

/** A file's new bytes, null to take it away; `path` is relative to the desk's folder. */
export type FileWrite = { readonly path: string; readonly bytes: Uint8Array | null }

export type DeskFiles = {
  /** Null when there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** What stands in a folder of the desk, in a steady order. */
  readonly names: (path: string) => Promise<readonly string[]>
  /**
   * Puts all of them on disk or none; throws `DeskError`. Call it for one commit at a time. Several
   * are safe, and read as they now are, as soon as the log is: their own files follow by themselves.
   */
  readonly commit: (writes: readonly FileWrite[]) => Promise<void>
  /** Waits until the files have been tried; those that could not be written stay in the log. */
  readonly settled: () => Promise<void>
  /** Whether every file holds what was committed; otherwise some of it is still only in the log. */
  readonly isApplied: () => boolean
}

/**
 * The desk's files as a whole. Several files change together through `transaction.json`, a redo
 * log: once it is on disk the change has happened, and whatever could not be written to its own
 * file yet is read from the log and written at the next chance.
 */
export async function openDeskFiles(
  disk: Disk,
  folder: string,
  isReadOnly: boolean,
): Promise<DeskFiles> {
  const log = join(folder, deskFolder.transaction)
  const unapplied = new Map<string, Uint8Array | null>()
  let isLogRefused = false
  let applying: Promise<void> = Promise.resolve()

  async function readFile(path: string): Promise<Uint8Array | null> {
    try {
      return await disk.read(join(folder, path))
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return null
      throw diskError(error, path)
    }
  }

  async function dropLog(): Promise<void> {
    try {
      await disk.remove(log)
      await disk.syncFolder(folder)
    } catch (error) {
      throw diskError(error, log)
    }
  }

  async function apply({ path, bytes }: FileWrite): Promise<void> {
    if (bytes === null) await removeDurably(disk, join(folder, path))
    else await writeDurably(disk, join(folder, path), bytes)
  }

  async function applyLog(): Promise<void> {
    if (unapplied.size === 0) return
    for (const [path, bytes] of unapplied) await apply({ path, bytes })
    await dropLog()
    unapplied.clear()
  }

  async function writeLog(writes: readonly FileWrite[]): Promise<void> {
    isLogRefused = true
    await writeDurably(
      disk,
      log,
      await partsToBytes(documentKinds.transaction, await logOf(writes)),
    )
    isLogRefused = false
    for (const { path, bytes } of writes) unapplied.set(path, bytes)
  }

  async function commit(writes: readonly FileWrite[]): Promise<void> {
    await applying
    await applyLog()
    // A log that was refused may stand there all the same, and must not come back over newer files.
    if (isLogRefused) await dropLog()
    isLogRefused = false
    const [first] = writes
    if (first !== undefined && writes.length === 1) {
      await apply(first)
      return
    }
    await writeLog(writes)
    // From here on the change has happened: a file that cannot be written now is written later.
    applying = applyLog().catch(() => undefined)
  }

  const left = await readFile(deskFolder.transaction)
  if (left !== null) {
    const { writes } = fromBytes(documentKinds.transaction, left, deskFolder.transaction)
    for (const { path, bytes } of writes) {
      unapplied.set(path, bytes === null ? null : Buffer.from(bytes, 'base64'))
    }
    if (!isReadOnly) await applyLog()
  }
  return {
    read: async (path) => {
      const waiting = unapplied.get(path)
      return waiting === undefined ? readFile(path) : waiting
    },
    names: async (path) => {
      const names = new Set(
        (await disk.names(join(folder, path))).filter((name) => !isTemporary(name)),
      )
      for (const [waiting, bytes] of unapplied) {
        if (dirname(waiting) !== path) continue
        if (bytes === null) names.delete(basename(waiting))
        else names.add(basename(waiting))
      }
      return [...names].sort()
    },
    commit,
    settled: () => applying,
    isApplied: () => unapplied.size === 0,
  }
}

/** The log's JSON, a piece a file: thousands of them must not hold up what is typed meanwhile. */
async function logOf(writes: readonly FileWrite[]): Promise<readonly Uint8Array[]> {
  const breathe = breath()
  const parts: Uint8Array[] = []
  for (const { path, bytes } of writes) {
    const write: Transaction['writes'][number] = {
      path,
      bytes: bytes === null ? null : Buffer.from(bytes).toString('base64'),
    }
    parts.push(Buffer.from(`${parts.length === 0 ? '{"writes":[' : ','}${JSON.stringify(write)}`))
    await breathe()
  }
  return [...parts, Buffer.from(']}')]
}
