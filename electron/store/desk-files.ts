import { dirname, join, relative, sep } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Problem } from '../../shared/problem.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk, FileFacts } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { inTurn } from '../in-turn.ts'
import { deskFolder } from './desk-folder.ts'
import { readAsFarAsPossible, type Redo } from './read-redo-log.ts'
import { redoLog } from './redo-log.ts'
import { requireDesk } from './require-desk.ts'
import { removeDurably } from './remove-durably.ts'
import { copyAside } from './set-aside.ts'
import { sweepDrafts } from './sweep-drafts.ts'
import { type FileBytes, isTemporary, writeDurably } from './write-durably.ts'

/** A file's new bytes, null to take it away; `path` is relative to the desk's folder. */
export type FileWrite = { readonly path: string; readonly bytes: FileBytes | null }

export type DeskFiles = {
  /** Null when there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** What stands in a folder of the desk, in a steady order. */
  readonly names: (path: string) => Promise<readonly string[]>
  /**
   * Puts all of them on disk or none; throws `DeskError`. Call it for one commit at a time. Several
   * are safe, and read as they now are, as soon as the log is: their own files follow by themselves.
   * Those that come one by one are held no longer than it takes to log them. Answers how a file looks
   * now that was the only one to change; null otherwise.
   */
  readonly commit: (
    writes: readonly FileWrite[] | AsyncIterable<FileWrite>,
  ) => Promise<FileFacts | null>
  /** Waits until the files have been tried; those that could not be written stay in the log. */
  readonly settled: () => Promise<void>
  /** Whether every file holds what was committed; otherwise some of it is still only in the log. */
  readonly isApplied: () => boolean
  /** What was mended when they were opened, for people. */
  readonly problems: readonly Problem[]
  /** After the last commit. */
  readonly close: () => Promise<void>
}

type Wish = {
  readonly isReadOnly: boolean
  /** A log that is damaged in its middle is kept in `damaged`, and what it still says is done. */
  readonly isToMend?: boolean
}

/** With so much in the log a commit waits for the files: a disk that refuses them must be told of. */
const mostLogged = 64 * 1_048_576
/** As many files are written at once: their flushes go to the platter together. */
const atOnce = 4

/**
 * The desk's files as a whole. Several files change together through a redo log: once it is on disk
 * the change has happened, and whatever could not be written to its own file yet is read from the
 * log and written at the next chance. Changes are logged one behind the other while files follow.
 * Throws `DeskError`.
 */
export async function openDeskFiles(
  disk: Disk,
  folder: string,
  { isReadOnly, isToMend = false }: Wish,
): Promise<DeskFiles> {
  // Under the name that it always had, so that an older Wiredesk refuses what it could not finish.
  const logPath = join(folder, deskFolder.transaction)
  const log = redoLog(disk, logPath)
  const { files: left, damage } = await readAsFarAsPossible(disk, logPath)
  if (damage !== null && (isReadOnly || !isToMend)) throw damage
  const unapplied = new Map<string, Redo>(left)
  let applying: Promise<void> = Promise.resolve()
  const alone = inTurn()

  async function readFile(path: string): Promise<Uint8Array | null> {
    try {
      return await disk.read(join(folder, path))
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return null
      throw diskError(error, path)
    }
  }

  async function read(path: string): Promise<Uint8Array | null> {
    const redo = unapplied.get(path)
    if (redo === undefined) return readFile(path)
    if (redo === null) return null
    try {
      return await redo()
    } catch (error) {
      // Written to its file meanwhile, by this process or by the one that writes this desk.
      if (isReadOnly) unapplied.delete(path)
      if (unapplied.get(path) === redo) throw diskError(error, path)
      return read(path)
    }
  }

  const mayMakeFolder = (): Promise<void> => requireDesk(disk, folder)

  async function write({ path, bytes }: FileWrite): Promise<FileFacts | null> {
    const at = join(folder, path)
    // Where the desk is gone its folders are too, so that it is only looked for when one is missing.
    if (bytes !== null) return writeDurably(disk, at, bytes, { mayMakeFolder })
    await requireDesk(disk, folder)
    await removeDurably(disk, at)
    return null
  }

  async function apply(path: string, redo: Redo): Promise<void> {
    await write({ path, bytes: redo === null ? null : await redo() })
    // A later change may have logged it anew.
    if (unapplied.get(path) === redo) unapplied.delete(path)
  }

  async function applyAll(): Promise<void> {
    while (unapplied.size > 0) {
      const tries: Promise<void>[] = []
      for (const [path, redo] of unapplied) {
        if (tries.push(apply(path, redo)) === atOnce) break
      }
      const outcomes = await Promise.allSettled(tries)
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
    }
    await alone(async () => {
      if (unapplied.size === 0) await log.clear()
    })
  }

  function applySoon(): void {
    // A turn later: who waits for the log alone is answered first.
    applying = applying
      .then(nextTurn)
      .then(applyAll)
      .catch(() => undefined)
  }

  /** A log that was refused may stand there all the same, and must not come back over newer files. */
  async function trustLog(): Promise<void> {
    const size = log.size()
    if (size !== null && size < mostLogged) return
    await applying
    await applyAll()
    if (log.size() === null) await alone(log.drop)
  }

  async function commit(
    writes: readonly FileWrite[] | AsyncIterable<FileWrite>,
  ): Promise<FileFacts | null> {
    await trustLog()
    const facts = await alone(async () => {
      const [only] = Array.isArray(writes) && writes.length === 1 ? writes : []
      if (only !== undefined && log.size() === 0) return write(only)
      for (const [path, redo] of await log.append(writes)) unapplied.set(path, redo)
      return null
    })
    // From here on the change has happened: a file that cannot be written now is written later.
    if (unapplied.size > 0) applySoon()
    return facts
  }

  if (!isReadOnly && (await disk.facts(logPath)) !== null) {
    if (damage !== null) await copyAside(disk, folder, deskFolder.transaction)
    await applyAll()
    // The log goes last: while it is there, a cut here is swept up after, too.
    await sweepDrafts(disk, folder, new Set(Array.from(left.keys(), (path) => dirname(path))))
    await log.drop()
  }
  return {
    read,
    names: async (path) => {
      const names = new Set(
        (await disk.names(join(folder, path))).filter((name) => !isTemporary(name)),
      )
      for (const [waiting, redo] of unapplied) {
        const [name, ...below] = relative(path, waiting).split(sep)
        if (name === undefined || name === '..') continue
        // A folder that is still to be made has its name already.
        if (redo !== null) names.add(name)
        else if (below.length === 0) names.delete(name)
      }
      return [...names].sort()
    },
    commit,
    settled: () => applying,
    isApplied: () => unapplied.size === 0,
    problems: damage === null ? [] : [{ ...damage.problem, code: 'setAside' }],
    close: async () => {
      await applying
      await alone(log.close)
    },
  }
}
