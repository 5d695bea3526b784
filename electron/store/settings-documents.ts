import { basename } from 'node:path'

import type { Desk } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { SavedSearch } from '../../shared/library/saved-search.ts'
import type { DeskWords } from '../../shared/spelling/desk-words.ts'
import type { Template } from '../../shared/template/template.ts'
import { emptyTagBook, type TagBook } from '../../shared/tag/tag-book.ts'
import { type TagsNow, tagsNow } from '../../shared/tag/tags-now.ts'
import { DeskError } from './desk-error.ts'
import type { DeskFiles, FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { Change } from './desk-store.ts'
import { type Document, loadMended } from './document-file.ts'
import { toBytes } from './document-bytes.ts'
import { type DocumentKind, documentKinds } from './document-kind.ts'
import { loadListDocuments } from './list-documents.ts'
import type { Mending } from './mending.ts'

/** The desk's few documents that are always in memory: settings, tags, words, templates, searches, lists. */
export async function loadSettingsDocuments(files: DeskFiles, folder: string, mending: Mending) {
  if ((await files.read(deskFolder.desk)) === null)
    throw new DeskError('notADesk', { path: folder })
  const load = <T>(kind: DocumentKind<T>, path: string, absent: T): Promise<Document<T>> =>
    loadMended(files, mending, { kind, path, absent })
  // One after the other: mending writes.
  const name = basename(folder) || folder
  const desk = await load<Desk>(documentKinds.desk, deskFolder.desk, newDesk({ name }))
  const tags = await load<TagBook>(documentKinds.tags, deskFolder.tags, emptyTagBook)
  const words = await load<DeskWords>(documentKinds.words, deskFolder.words, [])
  const templates = await load<readonly Template[]>(
    documentKinds.templates,
    deskFolder.templates,
    [],
  )
  const searches = await load<readonly SavedSearch[]>(
    documentKinds.searches,
    deskFolder.searches,
    [],
  )
  const lists = await loadListDocuments(files, mending)
  let now: TagsNow = tagsNow(tags.value())

  function bookOf(change: Change): TagBook | null {
    if (change.tagBook !== undefined) return change.tagBook
    return change.tags === undefined ? null : { ...tags.value(), tags: change.tags }
  }

  function writesOf(change: Change): readonly FileWrite[] {
    const book = bookOf(change)
    return [
      ...(change.desk === undefined ? [] : [desk.asWrite(change.desk)]),
      ...(book === null ? [] : [tags.asWrite(book)]),
      ...(change.words === undefined ? [] : [words.asWrite(change.words)]),
      ...(change.templates === undefined ? [] : [templates.asWrite(change.templates)]),
      ...(change.searches === undefined ? [] : [searches.asWrite(change.searches)]),
      ...(change.lists ?? []).map(lists.asWrite),
      ...(change.launch === undefined ? [] : [launchWrite(change.launch)]),
    ]
  }

  function adopt(change: Change): void {
    const book = bookOf(change)
    if (change.desk !== undefined) desk.adopt(change.desk)
    if (book !== null) {
      tags.adopt(book)
      now = tagsNow(book)
    }
    if (change.words !== undefined) words.adopt(change.words)
    if (change.templates !== undefined) templates.adopt(change.templates)
    if (change.searches !== undefined) searches.adopt(change.searches)
    for (const list of change.lists ?? []) lists.adopt(list)
  }

  return {
    desk: desk.value,
    tags: () => tags.value().tags,
    tagBook: tags.value,
    tagsNow: () => now,
    words: words.value,
    templates: templates.value,
    searches: searches.value,
    list: lists.one,
    lists: lists.all,
    writesOf,
    adopt,
  }
}

/** Each launch is a file of its own, written once: history grows, and a launch costs the same. */
function launchWrite(launch: Launch): FileWrite {
  return { path: deskFolder.launch(launch), bytes: toBytes(documentKinds.launch, launch) }
}

export type SettingsDocuments = Awaited<ReturnType<typeof loadSettingsDocuments>>
