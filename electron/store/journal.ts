import { join } from 'node:path'

import type { Guid } from '../../shared/article/guid.ts'
import type { Problem } from '../../shared/problem.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { deskFolder } from './desk-folder.ts'
import { journalFile, type JournalFile } from './journal-file.ts'
import type { JournalRecord } from './journal-record.ts'
import { readJournal } from './read-journal.ts'
import { requireDesk } from './require-desk.ts'
import { copyAside } from './set-aside.ts'

/** The working copies' changes since their articles were last folded into their files. */
export type Journal = {
  /** What a crash left behind, oldest first; empty after a clean close. */
  readonly replayed: readonly JournalRecord[]
  /** What opening could not read of it. */
  readonly problems: readonly Problem[]
  /** Opens its file before anything is typed, for the first words not to wait for that; where it cannot be, `append` says so. */
  readonly prepare: () => Promise<void>
  /**
   * Hands the record to the system at once, so it survives a kill, and resolves when the platter
   * has it. Throws `DeskError`; the record then counts as never written.
   */
  readonly append: (record: JournalRecord) => Promise<void>
  /** Drops the records of articles whose files now hold them. */
  readonly forget: (guids: readonly Guid[]) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openJournal(disk: Disk, folder: string): Promise<Journal> {
  const path = join(folder, deskFolder.journal)
  const { records: replayed, damagedLines } = await readJournal(disk, path)
  const problems: Problem[] = []
  let kept: JournalRecord[] = [...replayed]
  let file: JournalFile | null = null

  let opening: Promise<unknown> = Promise.resolve()

  // After a failed write or flush the old file cannot be trusted, so what is kept goes into a new one.
  async function open(): Promise<void> {
    if (file !== null && !file.hasFailed()) return
    await file?.close().catch(() => undefined)
    await requireDesk(disk, folder)
    file = await journalFile(disk, path, kept)
  }

  async function usable(): Promise<JournalFile> {
    if (file === null || file.hasFailed()) {
      const opened = opening.then(open, open)
      opening = opened.catch(() => undefined)
      await opened
    }
    if (file === null) throw new Error('the journal is closed')
    return file
  }

  if (damagedLines > 0) {
    // Before anything is written over it: what stands there may be mended by somebody.
    const kept = await copyAside(disk, folder, deskFolder.journal)
    const values = { path: deskFolder.journal, lines: damagedLines, kept }
    problems.push({ code: 'journalDamaged', values })
    await usable()
  }

  return {
    replayed,
    problems,
    prepare: () =>
      usable().then(
        () => undefined,
        () => undefined,
      ),
    append: async (record) => {
      try {
        // Without an await while the file is open, so that the record is handed over in this turn.
        const ready = file === null || file.hasFailed() ? await usable() : file
        const durable = ready.append(record)
        kept.push(record)
        await durable
      } catch (error) {
        kept = kept.filter((other) => other !== record)
        throw diskError(error, path)
      }
    },
    forget: async (guids) => {
      const gone = new Set(guids)
      kept = kept.filter((record) => !gone.has(record.guid))
      if (file === null && replayed.length === 0) return
      try {
        await (await usable()).forget(guids, () => kept.length === 0)
      } catch (error) {
        throw diskError(error, path)
      }
    },
    close: async () => {
      await opening
      await file?.close()
      file = null
    },
  }
}
