import { join } from 'node:path'

import type { Guid } from '../../shared/article/guid.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk, OpenFile } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import {
  readCatalogLine,
  writeCatalogLine,
  type CatalogLine,
  type CatalogRow,
} from './catalog-line.ts'
import { deskFolder } from './desk-folder.ts'
import { isStillAt, requireDesk } from './require-desk.ts'
import { writeAll } from './write-all.ts'
import { writeDurably } from './write-durably.ts'

/** Keeps the catalog's rows on disk by appending; what it holds can always be made again. */
export type CatalogFile = {
  /** Must be durable before an article changes, so that a crash cannot leave an old row believed. */
  readonly markOutOfStep: () => Promise<void>
  readonly note: (lines: readonly CatalogLine[]) => Promise<void>
  /** Writes that the catalog is in step again, as the last thing before the desk closes. */
  readonly closeInStep: (rows: () => Iterable<CatalogRow>, count: number) => Promise<void>
}

export type CatalogFound = {
  readonly rows: ReadonlyMap<Guid, CatalogRow>
  readonly isInStep: boolean
  /** Whether every line could be read; otherwise closing writes the file anew. */
  readonly isWhole: boolean
  readonly lines: number
}

export async function readCatalogFile(disk: Disk, folder: string): Promise<CatalogFound> {
  const rows = new Map<Guid, CatalogRow>()
  let isInStep = false
  let isWhole = true
  const text = await readText(disk, join(folder, deskFolder.catalog))
  const lines = text.split('\n')
  lines.pop()
  for (const text of lines) {
    const line = readCatalogLine(text)
    isInStep = line !== null && 'isInStep' in line && line.isInStep
    if (line === null) {
      isWhole = false
      continue
    }
    if ('row' in line) rows.set(line.row.head.guid, line.row)
    else if ('gone' in line) rows.delete(line.gone)
  }
  return { rows, isInStep: isInStep && isWhole, isWhole, lines: lines.length }
}

async function readText(disk: Disk, path: string): Promise<string> {
  try {
    return Buffer.from(await disk.read(path)).toString('utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return ''
    throw diskError(error, path)
  }
}

export function catalogFile(disk: Disk, folder: string, found: CatalogFound): CatalogFile {
  const path = join(folder, deskFolder.catalog)
  let file: OpenFile | null = null
  let lines = found.lines

  async function drop(): Promise<void> {
    await file?.close().catch(() => undefined)
    file = null
  }

  async function append(added: readonly CatalogLine[], isDurable: boolean): Promise<void> {
    try {
      file ??= await disk.openToAppend(path)
      await writeAll(file, Buffer.from(added.map(writeCatalogLine).join('')))
      if (isDurable) await file.syncData()
      lines += added.length
    } catch (error) {
      await drop()
      // Rows are missing now, or one is torn; closing writes them all anew.
      lines = Infinity
      throw diskError(error, path)
    }
  }

  return {
    markOutOfStep: async () => {
      // A desk that was taken away and put back may have another catalog, and that must not be believed.
      if (file !== null && !(await isStillAt(disk, path, file))) await drop()
      if (file !== null) return
      await requireDesk(disk, folder)
      await append([{ isInStep: false }], true)
    },
    note: (added) => append(added, false),
    closeInStep: async (rows, count) => {
      if (file === null) return
      const last: CatalogLine = { isInStep: true }
      const isFit = found.isWhole && lines <= count * 2 + 1000
      if (isFit) await append([last], true)
      await file.close()
      file = null
      if (!isFit) {
        const all = [...rows()].map((row) => writeCatalogLine({ row }))
        await writeDurably(disk, path, Buffer.from(all.join('') + writeCatalogLine(last)))
      }
    },
  }
}
