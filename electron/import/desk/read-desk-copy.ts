import { basename } from 'node:path'

import type { Article } from '../../../shared/article/article.ts'
import type { MediaId } from '../../../shared/article/content.ts'
import { mediaIn } from '../../../shared/article/media-in.ts'
import { entriesOf } from '../../../shared/list/entries-of.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { tagsNow } from '../../../shared/tag/tags-now.ts'
import { contentNow } from '../../../shared/tag/content-now.ts'
import { emptyTagBook } from '../../../shared/tag/tag-book.ts'
import { deskFolder } from '../../store/desk-folder.ts'
import { fromBytes } from '../../store/document-bytes.ts'
import { type DocumentKind, documentKinds } from '../../store/document-kind.ts'
import type { ImportItem } from '../import-format.ts'
import type { IncomingList } from '../incoming-list.ts'
import { Refusal } from '../refusal.ts'
import { type DeskCopy, openDeskCopy } from './desk-copy.ts'
import type { MovedStory } from './moved-story.ts'

// About what a story is in memory; the file is read when its turn comes.
const storyBytes = 50_000

/** The stories of a copy, one by one, then its lists. */
export async function* readDeskCopy(path: string): AsyncGenerator<ImportItem> {
  const place = basename(path)
  try {
    const copy = await openDeskCopy(path)
    const names = await namesOf(copy)
    for (const one of copy.manifest.articles) {
      if (!('file' in one)) continue
      const moved = (): Promise<MovedStory> => storyOf(copy, one.file, names)
      yield { place: one.file, bytes: storyBytes, moved }
    }
    for (const { file } of copy.manifest.lists) {
      const list = await listOf(copy, file)
      if (list !== null) yield { place: file, bytes: 0, ...list }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { place, bytes: 0, reason: error.message }
  }
}

type Names = Pick<MovedStory, 'sectionNames' | 'tags'> & {
  readonly now: ReturnType<typeof tagsNow>
}

/** A copy whose settings are damaged gives its stories without their sections and tags. */
async function namesOf(copy: DeskCopy): Promise<Names> {
  const desk = await documentAt(copy, documentKinds.desk, deskFolder.desk)
  const book = (await documentAt(copy, documentKinds.tags, deskFolder.tags)) ?? emptyTagBook
  return {
    sectionNames: new Map(desk?.sections.map(({ id, name }) => [String(id), name])),
    tags: new Map(book.tags.map((tag) => [String(tag.id), tag])),
    now: tagsNow(book),
  }
}

async function documentAt<T>(
  copy: DeskCopy,
  kind: DocumentKind<T>,
  path: string,
): Promise<T | null> {
  const file = path.replaceAll('\\', '/')
  if (!copy.sums.has(file)) return null
  try {
    return fromBytes(kind, await copy.read(file), file)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

async function storyOf(
  copy: DeskCopy,
  file: string,
  { now, sectionNames, tags }: Names,
): Promise<MovedStory> {
  const stored: Article = fromBytes(documentKinds.article, await copy.read(file), file)
  const { guid } = stored
  const lacks: string[] = []

  async function part<T>(kind: DocumentKind<T>, path: string): Promise<readonly T[]> {
    const found = await documentAt(copy, kind, path)
    if (found === null) lacks.push(formatMessage('import.note.copyPart', { path }))
    return found === null ? [] : [found]
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
  const versions = []
  for (const number of numbers(stored.version)) {
    const path = deskFolder.version(guid, number)
    // A wire may have begun with any number: what was never there is not missing.
    if (number === stored.version || copy.sums.has(path.replaceAll('\\', '/')))
      versions.push(...(await part(documentKinds.version, path)))
  }
  if (stored.version > 0 && versions.at(-1)?.version !== stored.version)
    throw new Refusal(formatMessage('import.refusal.copyRelease', { version: stored.version }))
  const kept = []
  for (const number of numbers(stored.kept))
    kept.push(...(await part(documentKinds.kept, deskFolder.kept(guid, number))))

  const read = <T extends { readonly content: Article['content'] }>(one: T): T => ({
    ...one,
    content: contentNow(one.content, now),
  })
  const media = new Set([stored, ...versions, ...kept].flatMap(({ content }) => mediaIn(content)))
  const pictures: Uint8Array[] = []
  for (const name of media) {
    const bytes = await pictureAt(copy, name)
    if (bytes === null) lacks.push(formatMessage('import.note.copyPart', { path: name }))
    else pictures.push(bytes)
  }
  const texts = [read(stored), ...versions.map(read), ...kept.map(read)]
  const named = new Set<string>(texts.flatMap(({ content }) => content.tags))
  const within = new Set<string | null>(texts.map(({ content }) => content.section))
  return {
    article: read(stored),
    versions: versions.map(read),
    kept: kept.map(read),
    pictures,
    lacks,
    // No more than it needs: a story goes from thread to thread with them.
    sectionNames: new Map([...sectionNames].filter(([id]) => within.has(id))),
    tags: new Map([...tags].filter(([id]) => named.has(id))),
  }
}

async function pictureAt(copy: DeskCopy, name: MediaId): Promise<Uint8Array | null> {
  try {
    return await copy.read(deskFolder.mediaFile(name).replaceAll('\\', '/'))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

type FoundList = { readonly list: IncomingList } | { readonly reason: string }

async function listOf(copy: DeskCopy, file: string): Promise<FoundList | null> {
  try {
    const list: DeskList = fromBytes(documentKinds.list, await copy.read(file), file)
    if (list.kind === 'tray' || list.isClosed) return null
    const entries = entriesOf(list.live).map(({ article, headline, kicker }) => ({
      guid: article,
      headline,
      kicker,
    }))
    return { list: { name: list.name, title: titleOf(list), kind: list.kind, entries } }
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.message }
    throw error
  }
}
