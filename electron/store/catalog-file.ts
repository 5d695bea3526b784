import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import type { Guid } from '../../shared/article/guid.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk, OpenFile } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { inTurn } from '../in-turn.ts'
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
  /**
   * Must be durable before an article changes, so that a crash cannot leave an old row believed, and
   * before the first draft of one, so that the next start looks for drafts.
   */
  readonly markOutOfStep: () => Promise<void>
  /** Something failed: looks at the next change whether the desk still is what it was. */
  readonly doubt: () => void
  /** Writes lines behind the work, several at once; one that never comes to the disk is made again from its article. */
  readonly note: (lines: readonly CatalogLine[]) => void
  /** Writes what waits, and that the catalog is in step again, as the last thing before the desk closes. */
  readonly closeInStep: (rows: () => Iterable<CatalogRow>, count: number) => Promise<void>
  /** The same for a desk of which not all is known: the next start holds the rows against the articles. */
  readonly closeOutOfStep: () => Promise<void>
}

export type CatalogFound = {
  readonly rows: ReadonlyMap<Guid, CatalogRow>
  /** Rows that may be of an article's time before, even if its file looks so. */
  readonly unsure: ReadonlySet<Guid>
  readonly isInStep: boolean
  /** Whether every line could be read; otherwise closing writes the file anew. */
  readonly isWhole: boolean
  readonly lines: number
  /** Of all that the file holds. */
  readonly sum: number
}

/** How far apart two dates of files may be and still be the same moment: on a stick the clock ticks so. */
const tickMs = 2000

// A desk that was taken away and put back may have another catalog, and that must not be believed:
// the file is looked at again when somebody could have done so.
const believedMs = 500

// Not with each save: the next one would wait for the same page of the file.
const notedMs = 100

// Some milliseconds of work: a window that opens meanwhile is not kept waiting for more.
const pieceLength = 262_144

/** Reads the rows a piece at a time, so that whatever waits has its turn between two. */
export async function readCatalogFile(disk: Disk, folder: string): Promise<CatalogFound> {
  const rows = new Map<Guid, CatalogRow>()
  const unsure = new Set<Guid>()
  let lastMs = 0
  let last: CatalogLine | null = null
  let isWhole = true
  const bytes = await readBytes(disk, join(folder, deskFolder.catalog))
  let lines = 0
  for (const piece of wholeLines(bytes)) {
    for (const text of piece) {
      last = readCatalogLine(text)
      if (last === null) {
        isWhole = false
        doubtAround(lastMs, rows, unsure)
      } else if ('row' in last) {
        rows.set(last.row.head.guid, last.row)
        lastMs = last.row.look.changedAtMs
      } else if ('gone' in last) rows.delete(last.gone)
    }
    lines += piece.length
    await new Promise((resolve) => setImmediate(resolve))
  }
  const sum = crc32(bytes)
  // Rows have no seals of their own: each clean close says what all before it comes to.
  if (!isAsItWasClosed(bytes)) return { ...nothingKnown, lines, sum }
  const isInStep = last !== null && 'isInStep' in last && last.isInStep
  if (!isInStep) doubtAround(lastMs, rows, unsure)
  return { rows, unsure, isInStep: isInStep && isWhole, isWhole, lines, sum }
}

/** The file's lines, as many at once as are worked on in one go; what follows the last end of one was cut short. */
function* wholeLines(bytes: Buffer): Iterable<readonly string[]> {
  for (let start = 0; start < bytes.length;) {
    const line = bytes.indexOf('\n', start + pieceLength)
    const stop = line === -1 ? bytes.length : line + 1
    const texts = bytes.toString('utf8', start, stop).split('\n')
    texts.pop()
    yield texts
    start = stop
  }
}

const nothingKnown = {
  rows: new Map<Guid, CatalogRow>(),
  unsure: new Set<Guid>(),
  isInStep: false,
  isWhole: false,
}

// An article written twice in one tick may look the same, and only a row that came after tells that
// there was none for the second time; what is lost of the catalog is lost from there on.
function doubtAround(moment: number, rows: ReadonlyMap<Guid, CatalogRow>, unsure: Set<Guid>): void {
  for (const [guid, { look }] of rows)
    if (Math.abs(look.changedAtMs - moment) <= tickMs) unsure.add(guid)
}

/** Whether what the last clean close left is there to the bit; one of an older Wiredesk did not say. */
function isAsItWasClosed(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf('{"isInStep":true')
  if (at === -1) return true
  const end = bytes.indexOf('\n', at)
  const mark = readCatalogLine(bytes.toString('utf8', at, end === -1 ? undefined : end))
  return mark !== null && 'isInStep' in mark && mark.sum === crc32(bytes.subarray(0, at))
}

async function readBytes(disk: Disk, path: string): Promise<Buffer> {
  try {
    const { buffer, byteOffset, byteLength } = await disk.read(path)
    return Buffer.from(buffer, byteOffset, byteLength)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return Buffer.alloc(0)
    throw diskError(error, path)
  }
}

export function catalogFile(disk: Disk, folder: string, found: CatalogFound): CatalogFile {
  const path = join(folder, deskFolder.catalog)
  let file: OpenFile | null = null
  let { lines, sum } = found
  let seenAtMs = -Infinity
  const noted: CatalogLine[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const alone = inTurn()

  async function drop(): Promise<void> {
    await file?.close().catch(() => undefined)
    file = null
  }

  async function append(added: readonly CatalogLine[], isDurable: boolean): Promise<void> {
    try {
      file ??= await disk.openToAppend(path)
      const bytes = Buffer.from(added.map(writeCatalogLine).join(''))
      await writeAll(file, bytes)
      if (isDurable) await file.syncData()
      sum = crc32(bytes, sum)
      lines += added.length
    } catch (error) {
      await drop()
      // Rows are missing now, or one is torn; closing writes them all anew.
      lines = Infinity
      throw diskError(error, path)
    }
  }

  function writeNoted(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const lines = noted.splice(0)
    if (lines.length === 0) return Promise.resolve()
    return alone(() => append(lines, false)).catch(() => undefined)
  }

  async function closeInStep(rows: () => Iterable<CatalogRow>, count: number): Promise<void> {
    if (file === null) return
    const isFit = found.isWhole && lines <= count * 2 + 1000
    if (isFit) await append([{ isInStep: true, sum }], true)
    await file.close()
    file = null
    if (!isFit) {
      const all = Buffer.from([...rows()].map((row) => writeCatalogLine({ row })).join(''))
      const last = writeCatalogLine({ isInStep: true, sum: crc32(all) })
      await writeDurably(disk, path, Buffer.concat([all, Buffer.from(last)]))
    }
  }

  return {
    markOutOfStep: async () => {
      if (file !== null && performance.now() - seenAtMs < believedMs) return
      await alone(async () => {
        if (file !== null && !(await isStillAt(disk, path, file))) await drop()
        if (file === null) {
          await requireDesk(disk, folder)
          await append([{ isInStep: false }], true)
        }
        seenAtMs = performance.now()
      })
    },
    doubt: () => {
      seenAtMs = -Infinity
    },
    note: (added) => {
      noted.push(...added)
      timer ??= setTimeout(() => void writeNoted(), notedMs)
    },
    closeInStep: async (rows, count) => {
      await writeNoted()
      await alone(() => closeInStep(rows, count))
    },
    closeOutOfStep: async () => {
      await writeNoted()
      await alone(drop)
    },
  }
}
