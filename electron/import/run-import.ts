import { basename, dirname, extname, sep } from 'node:path'

import type { Instant } from '../../shared/instant/instant.ts'
import type { ImportReport } from '../../shared/import/report.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { unpackArchive } from './archive/unpack-archive.ts'
import { deskCopyAt } from './desk/desk-copy.ts'
import { standingFiles, restoreDesk } from './desk/restore-desk.ts'
import type { ImportItem } from './import-format.ts'
import { importItems } from './import-items.ts'
import { newTally, reportOf } from './import-tally.ts'
import { topicLabels } from './topic-labels.ts'
import { takeLists } from './take-lists.ts'
import { takeBatch, type FoundItem } from './take-batch.ts'
import { newTaken, type Taken } from './taken.ts'
import { wireFiles } from './wire-files.ts'
import type { WireFile } from './wire-picture.ts'

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
  /** Where what is shipped lies; without it nobody knows what a Media Topic is called. */
  readonly resources?: string
}

// A batch is held in memory, so it ends at whichever comes first.
const batchSize = 200
const batchBytes = 16_000_000

/**
 * Takes wires into the desk, a batch at a time, each batch in one durable step. A broken item is
 * named and the rest arrives; running it again changes nothing. An archive is read as the folder that
 * it was made of. A copy of a desk becomes the desk, to the bit, where that has nothing yet. Throws
 * `DeskError` when the desk or a named file cannot be used at all.
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
  const { timezone, language } = store.desk()
  const labelOf = await topicLabels(wish.resources)
  const fileOf = (path: string): WireFile => ({ path, home: homeOf(path, wish.paths) })
  const isStopped = (): boolean => wish.signal?.aborted === true

  async function flush(): Promise<void> {
    const found = batch
    batch = []
    bytes = 0
    if (found.length === 0 || isStopped()) return
    const decide = () => takeBatch({ store, media, taken, labelOf }, found, tally)
    if (tally.isDryRun) await decide()
    else await store.change(decide)
    wish.onProgress?.(tally.items)
  }

  async function take(item: ImportItem, file: WireFile): Promise<void> {
    batch.push({ item, file })
    bytes += item.bytes
    if (batch.length === batchSize || bytes >= batchBytes) await flush()
  }

  const placedIn = (place: string, archive: string | undefined): string =>
    archive === undefined ? place : formatMessage('import.place.inArchive', { archive, place })

  /** Puts a copy of a desk into one that has nothing yet; false where it is to be taken in story by story. */
  async function restored(file: string, archive: string | undefined): Promise<boolean> {
    const copy = await deskCopyAt(file, wish.from)
    if (copy === null) return false
    await flush()
    const standing = tally.items > 0 ? null : await standingFiles(store, copy)
    if (standing === null) return false
    const { signal, onProgress } = wish
    const placeOf = (path: string): string => placedIn(path, archive ?? basename(dirname(file)))
    await restoreDesk(store, copy, tally, { standing, signal, onProgress, placeOf })
    return true
  }

  async function takeFile(file: WireFile, archive?: string): Promise<void> {
    if (await restored(file.path, archive)) return
    const surroundings = { home: file.home, timezone, language }
    for await (const item of importItems(file.path, wish.from, surroundings)) {
      if (isStopped()) break
      await take({ ...item, place: placedIn(item.place, archive) }, file)
    }
  }

  async function takeArchive(path: string): Promise<void> {
    const archive = basename(path)
    const unpacked = await unpackArchive(path, { signal: wish.signal })
    if ('reason' in unpacked) {
      await take({ place: archive, bytes: 0, reason: unpacked.reason }, fileOf(path))
      return
    }
    try {
      const home = unpacked.folder
      for (const path of await wireFiles([home])) await takeFile({ path, home }, archive)
      // Pictures are read when their story is taken in, and the folder goes now.
      await flush()
    } finally {
      await unpacked.remove()
    }
  }

  for (const file of await wireFiles(wish.paths)) {
    if (isStopped()) break
    if (isArchive(file)) await takeArchive(file)
    else await takeFile(fileOf(file))
  }
  await flush()
  if (!isStopped()) await takeLists({ store, taken }, tally, wish.now)
  return reportOf(tally)
}

/** The folder that was named and the file was found in; of a file named by itself, where it stands. */
function homeOf(file: string, paths: readonly string[]): string {
  const named = paths.map((path) => path.replace(/[\\/]+$/, ''))
  return named.find((path) => file.startsWith(path + sep)) ?? dirname(file)
}

function isArchive(file: string): boolean {
  return extname(file).toLowerCase() === '.zip'
}
