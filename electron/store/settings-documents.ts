import type { Launch } from '../../shared/list/launch.ts'
import type { ListName } from '../../shared/list/list.ts'
import { newList } from '../../shared/list/new-list.ts'
import type { SavedSearch } from '../../shared/library/saved-search.ts'
import type { DeskWords } from '../../shared/spelling/desk-words.ts'
import type { Template } from '../../shared/template/template.ts'
import { emptyTagBook, type TagBook } from '../../shared/tag/tag-book.ts'
import { type TagsNow, tagsNow } from '../../shared/tag/tags-now.ts'
import { DeskError } from './desk-error.ts'
import type { DeskFiles, FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { Change } from './desk-store.ts'
import { loadDocument, readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

/** The desk's few documents that are always in memory: settings, tags, words, templates, searches, lists, launches. */
export async function loadSettingsDocuments(files: DeskFiles, folder: string) {
  const found = await readDocument(files, documentKinds.desk, deskFolder.desk)
  if (found === null) throw new DeskError('notADesk', { path: folder })
  const [desk, tags, words, templates, searches, launches, hot, latest] = await Promise.all([
    loadDocument(files, documentKinds.desk, deskFolder.desk, found),
    loadDocument<TagBook>(files, documentKinds.tags, deskFolder.tags, emptyTagBook),
    loadDocument<DeskWords>(files, documentKinds.words, deskFolder.words, []),
    loadDocument<readonly Template[]>(files, documentKinds.templates, deskFolder.templates, []),
    loadDocument<readonly SavedSearch[]>(files, documentKinds.searches, deskFolder.searches, []),
    loadDocument<readonly Launch[]>(files, documentKinds.launches, deskFolder.launches, []),
    loadDocument(files, documentKinds.list, deskFolder.list('hot'), newList('hot')),
    loadDocument(files, documentKinds.list, deskFolder.list('latest'), newList('latest')),
  ])
  const lists = { hot, latest }
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
      ...(change.lists ?? []).map((list) => lists[list.name].asWrite(list)),
      ...(change.launch === undefined
        ? []
        : [launches.asWrite([...launches.value(), change.launch])]),
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
    for (const list of change.lists ?? []) lists[list.name].adopt(list)
    if (change.launch !== undefined) launches.adopt([...launches.value(), change.launch])
  }

  return {
    desk: desk.value,
    tags: () => tags.value().tags,
    tagBook: tags.value,
    tagsNow: () => now,
    words: words.value,
    templates: templates.value,
    searches: searches.value,
    launches: launches.value,
    list: (name: ListName) => lists[name].value(),
    writesOf,
    adopt,
  }
}

export type SettingsDocuments = Awaited<ReturnType<typeof loadSettingsDocuments>>
