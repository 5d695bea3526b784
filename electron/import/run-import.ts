import { basename, dirname } from 'node:path'

import type { Instant } from '../../shared/instant/instant.ts'
import type { ImportReport } from '../../shared/import/report.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { deskCopyAt } from './desk/desk-copy.ts'
import { restoreDesk, standingFiles } from './desk/restore-desk.ts'
import { newTally, reportOf } from './import-tally.ts'
import { placedIn } from './reading/placed-in.ts'
import type { ReadItem, ReadStep, ReadWires } from './reading/read-step.ts'
import { takeBatch } from './take-batch.ts'
import { takeLists } from './take-lists.ts'
import { newTaken, type Taken } from './taken.ts'
import { topicLabels } from './topic-labels.ts'

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
  /** How the files are read: here, unless somebody types meanwhile. */
  readonly read?: ReadWires
}

// A batch is held in memory, so it ends at whichever comes first.
const batchSize = 200
const batchBytes = 16_000_000

/**
 * Takes wires into the desk, a batch at a time, each batch in one durable step. A broken item is
 * named and the rest arrives; running it again changes nothing. A copy of a desk becomes the desk, to
 * the bit, where that has nothing yet. Throws `DeskError` when the desk or a named file cannot be used
 * at all.
 */
export async function runImport(
  store: DeskStore,
  media: MediaStore,
  wish: Wish,
): Promise<ImportReport> {
  const { paths, from, signal = new AbortController().signal, onProgress } = wish
  // Readers of every format are much to load, and a thread has its own.
  const read = wish.read ?? (await import('./reading/read-wires.ts')).readWires
  const tally = newTally(wish.isDryRun ?? false)
  const taken = wish.taken ?? newTaken()
  const { timezone, language } = store.desk()
  const labelOf = await topicLabels(wish.resources)
  let batch: ReadItem[] = []
  let bytes = 0

  async function flush(): Promise<void> {
    const found = batch
    batch = []
    bytes = 0
    if (found.length === 0 || signal.aborted) return
    const decide = () => takeBatch({ store, media, taken, labelOf }, found, tally)
    if (tally.isDryRun) await decide()
    else await store.change(decide)
    onProgress?.(tally.items)
  }

  /** Puts a copy of a desk into one that has nothing yet; false where it is to be taken in story by story. */
  async function restored(manifest: string, archive: string | undefined): Promise<boolean> {
    const copy = await deskCopyAt(manifest, from)
    const standing = copy === null || tally.items > 0 ? null : await standingFiles(store, copy)
    if (copy !== null) tally.copy = standing === null ? 'merged' : 'restored'
    if (copy === null || standing === null) return false
    const placeOf = (path: string): string => placedIn(path, archive ?? basename(dirname(manifest)))
    await restoreDesk(store, copy, tally, { standing, signal, onProgress, placeOf })
    return true
  }

  /** Answers whether the step needs no more reading. */
  async function take(step: ReadStep): Promise<boolean> {
    if (step.kind === 'item') {
      batch.push(step.item)
      bytes += step.item.bytes
      if (batch.length === batchSize || bytes >= batchBytes) await flush()
      return false
    }
    await flush()
    return step.kind === 'desk' ? restored(step.manifest, step.archive) : true
  }

  const reading = read({ paths, from, timezone, language }, signal)
  try {
    let next = await reading.next(false)
    while (next.done !== true && !signal.aborted) next = await reading.next(await take(next.value))
    await flush()
  } finally {
    await reading.return()
  }
  if (!signal.aborted) await takeLists({ store, taken }, tally, wish.now)
  return reportOf(tally)
}
