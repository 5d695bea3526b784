import { basename, extname } from 'node:path'

import type { Instant } from '../../shared/instant/instant.ts'
import type { ImportReport } from '../../shared/import/report.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { unpackArchive } from './archive/unpack-archive.ts'
import type { ImportItem } from './import-format.ts'
import { importItems } from './import-items.ts'
import { newTally, reportOf } from './import-tally.ts'
import { takeLists } from './take-lists.ts'
import { takeBatch, type FoundItem } from './take-batch.ts'
import { newTaken, type Taken } from './taken.ts'
import { wireFiles } from './wire-files.ts'

type Wish = {
  readonly paths: readonly string[]
  /** The format that the files are in; told by each file when left out. */
  readonly from?: string | undefined
  readonly now: Instant
  readonly isDryRun?: boolean
  /** Hears what the import changes, so that it can be taken back. */
  readonly taken?: Taken
  readonly onProgress?: (items: number) => void
  readonly signal?: AbortSignal
}

// A batch is held in memory, so it ends at whichever comes first.
const batchSize = 200
const batchBytes = 16_000_000

/**
 * Takes wires into the desk, a batch at a time, each batch in one durable step. A broken item is
 * named and the rest arrives; running it again changes nothing. An archive is read as the folder that
 * it was made of. Throws `DeskError` when the desk
 * or a named file cannot be used at all.
 */
export async function runImport(
  store: DeskStore,
  media: MediaStore,
  wish: Wish,
): Promise<ImportReport> {
  const tally = newTally(wish.isDryRun ?? false)
  const taken = wish.taken ?? newTaken()
  let batch: FoundItem[] = []
  let bytes = 0
  const isStopped = (): boolean => wish.signal?.aborted === true

  async function flush(): Promise<void> {
    const found = batch
    batch = []
    bytes = 0
    if (found.length === 0 || isStopped()) return
    const decide = () => takeBatch({ store, media, taken }, found, tally)
    if (tally.isDryRun) await decide()
    else await store.change(decide)
    wish.onProgress?.(tally.items)
  }

  async function take(item: ImportItem, file: string): Promise<void> {
    batch.push({ item, file })
    bytes += item.bytes
    if (batch.length === batchSize || bytes >= batchBytes) await flush()
  }

  async function takeFile(file: string, archive?: string): Promise<void> {
    for await (const item of importItems(file, wish.from)) {
      if (isStopped()) break
      const { place } = item
      const placed =
        archive === undefined ? place : formatMessage('import.place.inArchive', { archive, place })
      await take({ ...item, place: placed }, file)
    }
  }

  async function takeArchive(path: string): Promise<void> {
    const archive = basename(path)
    const unpacked = await unpackArchive(path, { signal: wish.signal })
    if ('reason' in unpacked) {
      await take({ place: archive, bytes: 0, reason: unpacked.reason }, path)
      return
    }
    try {
      for (const file of await wireFiles([unpacked.folder])) await takeFile(file, archive)
      // Pictures are read when their story is taken in, and the folder goes now.
      await flush()
    } finally {
      await unpacked.remove()
    }
  }

  for (const file of await wireFiles(wish.paths)) {
    if (isStopped()) break
    if (isArchive(file)) await takeArchive(file)
    else await takeFile(file)
  }
  await flush()
  if (!isStopped()) await takeLists({ store, taken }, tally, wish.now)
  return reportOf(tally)
}

function isArchive(file: string): boolean {
  return extname(file).toLowerCase() === '.zip'
}
