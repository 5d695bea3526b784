import { dirname } from 'node:path'

import type { Guid } from '../../shared/article/guid.ts'
import type { Disk } from '../disk/disk.ts'
import { DeskError } from './desk-error.ts'
import { toLine } from './journal-line.ts'
import type { JournalRecord } from './journal-record.ts'
import { isStillAt } from './require-desk.ts'
import { writeAll } from './write-all.ts'
import { writeDurably } from './write-durably.ts'

export type JournalFile = {
  readonly append: (record: JournalRecord) => Promise<void>
  /** Notes that those articles are folded, or cuts the file to nothing if `isEmpty` says so in its turn. */
  readonly forget: (guids: readonly Guid[], isEmpty: () => boolean) => Promise<void>
  readonly hasFailed: () => boolean
  readonly close: () => Promise<void>
}

/**
 * Starts a journal file that holds `kept`. Writes reach the system in order and at once; one flush
 * runs at a time and acknowledges everything written before it began, so a slow disk delays
 * acknowledgements but never the writes themselves.
 */
export async function journalFile(
  disk: Disk,
  path: string,
  kept: readonly JournalRecord[],
): Promise<JournalFile> {
  await writeDurably(disk, path, Buffer.from(kept.map(toLine).join('')))
  const file = await disk.openToAppend(path)
  let failure: unknown = null
  let writing: Promise<void> = Promise.resolve()
  let nextFlush: Promise<void> | null = null
  let flushing: Promise<void> = Promise.resolve()

  function guarded(work: () => Promise<void>): () => Promise<void> {
    return async () => {
      if (failure !== null) throw failure
      try {
        await work()
      } catch (error) {
        failure = error
        throw error
      }
    }
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    writing = writing.then(guarded(work))
    writing.catch(() => undefined)
    return writing
  }

  function write(text: string): Promise<void> {
    return writeAll(file, Buffer.from(text))
  }

  // On the platter is not enough: with the folder taken away nobody would find it there.
  async function sync(): Promise<void> {
    await file.syncData()
    if (!(await isStillAt(disk, path, file)))
      throw new DeskError('deskGone', { path: dirname(path) })
  }

  // A flush that has not begun yet will cover this write too.
  function flush(): Promise<void> {
    if (nextFlush === null) {
      nextFlush = flushing
        .catch(() => undefined)
        .then(() => {
          const begun = nextFlush
          nextFlush = null
          flushing = begun ?? flushing
        })
        .then(guarded(sync))
      nextFlush.catch(() => undefined)
    }
    return nextFlush
  }

  return {
    append: async (record) => {
      await inTurn(() => write(toLine(record)))
      await flush()
    },
    forget: (guids, isEmpty) =>
      inTurn(() => (isEmpty() ? file.truncate(0) : write(toLine({ forget: guids })))),
    hasFailed: () => failure !== null,
    close: async () => {
      await writing.catch(() => undefined)
      await flushing.catch(() => undefined)
      await file.close()
    },
  }
}
