import { createHash } from 'node:crypto'

import { titleOf } from '../../../shared/list/title-of.ts'
import { nodeDisk } from '../../disk/node-disk.ts'
import { deskFileKind } from '../../store/desk-file-kind.ts'
import { deskFolder } from '../../store/desk-folder.ts'
import { deskSnapshot } from '../../store/desk-snapshot.ts'
import type { DeskStore } from '../../store/desk-store.ts'
import { fromBytes } from '../../store/document-bytes.ts'
import { documentKinds } from '../../store/document-kind.ts'
import type { RestoredFile } from '../../store/restoring.ts'
import type { ImportTally } from '../import-tally.ts'
import { Refusal } from '../refusal.ts'
import type { DeskCopy } from './desk-copy.ts'

/**
 * The files of a desk that has nothing yet but its settings and what the copy has, to the bit: then the
 * copy is put into it as it is, so that one that was cut off goes on. Null for a desk with more.
 */
export async function standingFiles(
  store: DeskStore,
  { sums }: DeskCopy,
): Promise<ReadonlySet<string> | null> {
  for (const { guid } of store.heads()) {
    if (!sums.has(deskFolder.article(guid).replaceAll('\\', '/'))) return null
  }
  const { stamps, read } = await deskSnapshot(nodeDisk, store.folder)
  for (const path of stamps.keys()) {
    if (path === deskFolder.desk) continue
    const bytes = await read(path)
    const sum = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')
    if (sums.get(path) !== sum) return null
  }
  return new Set(stamps.keys())
}

type Wish = {
  /** Files that the desk has already, as the copy has them. */
  readonly standing: ReadonlySet<string>
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((items: number) => void) | undefined
  readonly placeOf: (path: string) => string
}

// What others stand on comes first, and the settings last.
const order = [
  'media damaged launches launch version kept binned article'.split(' '),
  'words templates searches list tags desk'.split(' '),
].flat()

/** Puts a copy into an empty desk, file by file; what cannot be trusted is named and stays out. */
export async function restoreDesk(
  store: DeskStore,
  copy: DeskCopy,
  tally: ImportTally,
  wish: Wish,
): Promise<void> {
  const rank = (path: string): number => order.indexOf(deskFileKind(path) ?? '')
  const paths = [...copy.sums.keys()].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )

  async function* files(): AsyncGenerator<RestoredFile> {
    for (const path of paths) {
      if (wish.signal?.aborted === true) return
      tally.items += 1
      try {
        const bytes = await copy.read(path)
        if (!wish.standing.has(path) || path === deskFolder.desk) note(store, path, bytes, tally)
        else if (deskFileKind(path) === 'article') tally.skipped += 1
        yield { path, bytes }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        tally.failed += 1
        tally.failures.push({ place: wish.placeOf(path), reason: error.message })
      }
      wish.onProgress?.(tally.items)
    }
  }

  if (!tally.isDryRun) await store.restore(files())
  else for await (const _ of files()) continue
}

function note(
  store: Pick<DeskStore, 'desk'>,
  path: string,
  bytes: Uint8Array,
  tally: ImportTally,
): void {
  const kind = deskFileKind(path)
  if (kind === 'article') tally.added += 1
  if (kind === 'list') {
    const list = fromBytes(documentKinds.list, bytes, path)
    if (list.kind !== 'tray') tally.listTitles = [...tally.listTitles, titleOf(list)]
  }
  if (kind === 'tags')
    tally.newTags = fromBytes(documentKinds.tags, bytes, path).tags.map(({ name }) => name)
  if (kind === 'desk') {
    const known = new Set(store.desk().sections.map(({ id }) => id))
    const { sections } = fromBytes(documentKinds.desk, bytes, path)
    tally.newSections = sections.filter(({ id }) => !known.has(id)).map(({ name }) => name)
  }
}
