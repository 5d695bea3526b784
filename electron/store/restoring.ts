import { join } from 'node:path'

import type { Article } from '../../shared/article/article.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { Disk } from '../disk/disk.ts'
import { type DeskFileKind, deskFileKind } from './desk-file-kind.ts'
import type { Change } from './desk-store.ts'
import { fromBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'
import { writeDurably } from './write-durably.ts'

/** A file as it is to stand in the desk, to the bit; it has been checked. */
export type RestoredFile = { readonly path: string; readonly bytes: Uint8Array }

export type Restored = {
  /** What of it is always in memory. */
  readonly settings: Pick<Change, 'desk' | 'tagBook' | 'words' | 'templates' | 'searches' | 'lists'>
  readonly articles: readonly Article['guid'][]
}

// Their flushes go to the platter together.
const atOnce = 8

/** Puts files in their places as they come, and says what the desk has to read anew. */
export async function writeRestored(
  disk: Disk,
  folder: string,
  files: AsyncIterable<RestoredFile>,
): Promise<Restored> {
  const articles: Article['guid'][] = []
  const lists: DeskList[] = []
  let settings: Restored['settings'] = {}
  let writing: Promise<unknown>[] = []
  let last: DeskFileKind | null = null
  for await (const file of files) {
    const kind = deskFileKind(file.path)
    // What others stand on comes first, and is there before any of them is.
    if (writing.length === atOnce || kind !== last) {
      await Promise.all(writing)
      writing = []
    }
    last = kind
    // Nothing tells the next start in which folders files were on their way: it looks in this one.
    const write = writeDurably(disk, join(folder, file.path), file.bytes, { draftIn: folder })
    // It may be refused while the next file is read, and is heard of only after that.
    write.catch(() => undefined)
    writing.push(write)
    if (kind === 'article')
      articles.push(fromBytes(documentKinds.article, file.bytes, file.path).guid)
    else if (kind === 'list') lists.push(fromBytes(documentKinds.list, file.bytes, file.path))
    else settings = { ...settings, ...settingIn(file) }
  }
  await Promise.all(writing)
  return { settings: { ...settings, lists }, articles }
}

function settingIn({ path, bytes }: RestoredFile): Restored['settings'] {
  const kind = deskFileKind(path)
  if (kind === 'desk') return { desk: fromBytes(documentKinds.desk, bytes, path) }
  if (kind === 'tags') return { tagBook: fromBytes(documentKinds.tags, bytes, path) }
  if (kind === 'words') return { words: fromBytes(documentKinds.words, bytes, path) }
  if (kind === 'templates') return { templates: fromBytes(documentKinds.templates, bytes, path) }
  if (kind === 'searches') return { searches: fromBytes(documentKinds.searches, bytes, path) }
  return {}
}
