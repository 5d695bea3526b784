import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import type { Version } from '../../shared/article/version.ts'
import type { ImportFailure, ImportReport } from '../../shared/import/report.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { Decision, DeskStore } from '../store/desk-store.ts'
import type { IncomingArticle } from './incoming-article.ts'
import { NamesTakenIn } from './names-taken-in.ts'
import { readNinjs } from './read-ninjs.ts'
import { Refusal } from './refusal.ts'
import { fateOf, takeIn } from './take-in.ts'
import { wireFiles } from './wire-files.ts'
import { wireItems, type WireItem } from './wire-items.ts'
import { takePicture } from './wire-picture.ts'

type Wish = {
  readonly paths: readonly string[]
  readonly isDryRun?: boolean
  readonly onProgress?: (items: number) => void
  readonly signal?: AbortSignal
}

type Found = { readonly item: WireItem; readonly file: string }

// A batch is held in memory, so it ends at whichever comes first.
const batchSize = 200
const batchBytes = 16_000_000

/**
 * Takes wires into the desk, a batch at a time, each batch in one durable step. A broken item is
 * named and the rest arrives; running it again changes nothing. Throws `DeskError` when the desk
 * or a named file cannot be used at all.
 */
export async function runImport(
  store: DeskStore,
  media: MediaStore,
  wish: Wish,
): Promise<ImportReport> {
  const tally = newTally(wish.isDryRun ?? false)
  let batch: Found[] = []
  let bytes = 0
  const isStopped = (): boolean => wish.signal?.aborted === true

  async function flush(): Promise<void> {
    const found = batch
    batch = []
    bytes = 0
    if (found.length === 0 || isStopped()) return
    const decide = () => decideBatch(store, media, found, tally)
    if (tally.isDryRun) await decide()
    else await store.change(decide)
    wish.onProgress?.(tally.items)
  }

  for (const file of await wireFiles(wish.paths)) {
    for await (const item of wireItems(file)) {
      if (isStopped()) break
      batch.push({ item, file })
      bytes += item.bytes
      if (batch.length === batchSize || bytes >= batchBytes) await flush()
    }
  }
  await flush()
  const { items: _items, seen: _seen, ...report } = tally
  return report
}

type Tally = { -readonly [K in keyof ImportReport]: ImportReport[K] } & {
  failures: ImportFailure[]
  notes: ImportFailure[]
  newTags: string[]
  newSections: string[]
  items: number
  /** Versions this run has met, so that a dry run counts doubles as a real one would. */
  readonly seen: Map<Guid, number>
}

function newTally(isDryRun: boolean): Tally {
  const lists = { failures: [], notes: [], newTags: [], newSections: [] }
  return {
    isDryRun,
    added: 0,
    updated: 0,
    skipped: 0,
    failed: 0,
    items: 0,
    seen: new Map(),
    ...lists,
  }
}

async function decideBatch(
  store: DeskStore,
  media: MediaStore,
  batch: readonly Found[],
  tally: Tally,
): Promise<Decision<null>> {
  const names = new NamesTakenIn(store.desk(), store.tags())
  const articles = new Map<Guid, Article>()
  const versions: Version[] = []
  for (const { item, file } of batch) {
    tally.items += 1
    try {
      if ('reason' in item) throw new Refusal(item.reason)
      const incoming = readNinjs(item.value)
      if ((tally.seen.get(incoming.guid) ?? 0) >= incoming.version) tally.skipped += 1
      else {
        const fate = articles.has(incoming.guid)
          ? 'update'
          : fateOf(incoming, store.head(incoming.guid))
        tally.seen.set(incoming.guid, incoming.version)
        if (fate === 'skip') tally.skipped += 1
        else {
          const known =
            articles.get(incoming.guid) ??
            (fate === 'add' ? null : await store.readArticle(incoming.guid))
          const taken = takeIn(
            incoming,
            await pictureOf(media, file, incoming, tally),
            names,
            known,
          )
          note(tally, item.place, incoming)
          articles.set(incoming.guid, taken.article)
          versions.push(taken.version)
          tally[fate === 'add' ? 'added' : 'updated'] += 1
        }
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      tally.failed += 1
      tally.failures.push({ place: item.place, reason: error.message })
    }
  }
  // In a dry run nothing is made, so the next batch meets the same new names again.
  tally.newTags = [...new Set([...tally.newTags, ...names.newTags])]
  tally.newSections = [...new Set([...tally.newSections, ...names.newSections])]
  if (articles.size === 0) return { change: null, result: null }
  return { change: { articles: [...articles.values()], versions, ...names.change() }, result: null }
}

function note(tally: Tally, place: string, { dropped }: IncomingArticle): void {
  if (dropped.length === 0) return
  const reason = formatMessage('import.note.dropped', { elements: dropped.join(', ') })
  tally.notes.push({ place, reason })
}

/** A story whose picture cannot be taken in arrives without it, and the picture is named. */
async function pictureOf(
  media: MediaStore,
  file: string,
  { picture, guid }: IncomingArticle,
  tally: Tally,
): Promise<LeadImage | null> {
  if (picture === null || tally.isDryRun) return null
  try {
    return await takePicture(media, file, picture)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    tally.failures.push({ place: guid, reason: error.message })
    return null
  }
}
