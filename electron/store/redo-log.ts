import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk, OpenFile } from '../disk/disk.ts'
import { breath } from './breath.ts'
import { DeskError } from './desk-error.ts'
import type { FileWrite } from './desk-files.ts'
import { toLine } from './journal-line.ts'
import { type Redo, redoOf } from './read-redo-log.ts'
import type { RedoLine } from './redo-line.ts'
import { requireDesk } from './require-desk.ts'
import { writeAll } from './write-all.ts'
import { madeOf } from './write-durably.ts'

type Writes = Iterable<FileWrite> | AsyncIterable<FileWrite>

/** Written by a desk's one writer, one call at a time. */
export type RedoLog = {
  /** How long it is; null when its end cannot be trusted, and it must be dropped first. */
  readonly size: () => number | null
  /** Puts a change behind what it holds, with one flush; throws `DeskError`, or what making the files threw, and then nothing has happened. */
  readonly append: (writes: Writes) => Promise<ReadonlyMap<string, Redo>>
  /** Empties it for good, when every file holds what it says. */
  readonly clear: () => Promise<void>
  /** Takes it away for good, whatever it says. */
  readonly drop: () => Promise<void>
  readonly close: () => Promise<void>
}

const pieceLength = 262_144

/**
 * Changes of several files, each line by line, at the end of one file that stays open: a change is
 * safe after a single flush, and one of thousands of files is written as its files come.
 */
export function redoLog(disk: Disk, path: string): RedoLog {
  let file: OpenFile | null = null
  let identity = ''
  let size: number | null = 0

  function refused(error: unknown): never {
    throw diskError(error, path)
  }

  async function open(): Promise<OpenFile> {
    await requireDesk(disk, dirname(path))
    // A link that was planted there is refused.
    await (await disk.create(path)).close()
    await disk.syncFolder(dirname(path))
    const opened = await disk.openToAppend(path)
    identity = (await opened.facts()).identity
    return opened
  }

  /** Writes lines at the end, a piece at a time. */
  function writer(from: number) {
    let at = from
    let waiting: Buffer[] = []
    let length = 0
    const flush = async (): Promise<OpenFile> => {
      file ??= await open().catch(refused)
      await writeAll(file, Buffer.concat(waiting)).catch(refused)
      waiting = []
      length = 0
      return file
    }
    return {
      flush,
      /** Answers where the line stands, and how long it is without its end. */
      put: async (line: RedoLine) => {
        const bytes = Buffer.from(toLine(line))
        const place = { at, length: bytes.length - 1 }
        waiting.push(bytes)
        at += bytes.length
        length += bytes.length
        if (length >= pieceLength) await flush()
        return place
      },
      end: () => at,
    }
  }

  async function write(writes: Writes, from: number) {
    const of = randomBytes(8).toString('hex')
    const lines = writer(from)
    const breathe = breath()
    const redos = new Map<string, Redo>()
    await lines.put({ begin: of })
    for await (const { path: file, bytes } of writes) {
      const line = { of, path: file, bytes: bytes && Buffer.from(madeOf(bytes)).toString('base64') }
      const place = await lines.put(line)
      redos.set(file, bytes && redoOf({ disk, path }, line, place))
      await breathe()
    }
    if (redos.size === 0) return { redos, end: from }
    await finish(lines, { commit: of, count: redos.size })
    return { redos, end: lines.end() }
  }

  async function finish(lines: ReturnType<typeof writer>, last: RedoLine): Promise<void> {
    await lines.put(last)
    const opened = await lines.flush()
    // On the platter is not enough: with the folder taken away nobody would find it there.
    const flushed = opened.syncData().catch(refused)
    const [facts] = await Promise.all([disk.facts(path).catch(refused), flushed])
    if (facts?.identity !== identity) throw new DeskError('deskGone', { path: dirname(path) })
  }

  return {
    size: () => size,
    append: async (writes) => {
      const before = size ?? 0
      // Until all of it is flushed, nobody may believe or add to what stands there.
      size = null
      try {
        const { redos, end } = await write(writes, before)
        size = end
        return redos
      } catch (error) {
        // Gives a full disk its room back.
        await file?.truncate(before).catch(() => undefined)
        throw error
      }
    },
    clear: async () => {
      const opened = file
      // One that cannot be trusted is dropped: a flush that is tried again can lie.
      if (opened === null || size === null || size === 0) return
      size = null
      await opened.truncate(0).catch(refused)
      await opened.sync().catch(refused)
      size = 0
    },
    drop: async () => {
      const closing = file
      file = null
      await closing?.close().catch(() => undefined)
      await disk.remove(path).catch(refused)
      await disk.syncFolder(dirname(path)).catch(refused)
      size = 0
    },
    /** An empty log is not worth a file; one that comes back after a power cut says nothing. */
    close: async () => {
      const closing = file
      file = null
      await closing?.close().catch(() => undefined)
      if (closing !== null && size === 0) await disk.remove(path).catch(() => undefined)
    },
  }
}
