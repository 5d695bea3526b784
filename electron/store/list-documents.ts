import { basename } from 'node:path'

import { type DeskList, type ListName, listNameSchema } from '../../shared/list/list.ts'
import { type BuiltInList, builtInLists, newList } from '../../shared/list/new-list.ts'
import { DeskError } from './desk-error.ts'
import type { DeskFiles, FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { type Document, loadDocument, newDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

/** The desk's lists, one document each: those that every desk has, and its own. */
export async function loadListDocuments(files: DeskFiles) {
  const lists = new Map<ListName, Document<DeskList>>()
  for (const name of Object.keys(builtInLists) as BuiltInList[]) {
    lists.set(name, await loadDocument(files, documentKinds.list, pathOf(name), newList(name)))
  }
  for (const file of await files.names(deskFolder.lists)) {
    const name = listNameSchema.safeParse(basename(file, '.json'))
    if (!file.endsWith('.json') || !name.success || lists.has(name.data)) continue
    const absent = { ...newList('hot'), name: name.data }
    lists.set(name.data, await loadDocument(files, documentKinds.list, pathOf(name.data), absent))
  }

  function documentOf(list: DeskList): Document<DeskList> {
    return lists.get(list.name) ?? newDocument(files, documentKinds.list, pathOf(list.name), list)
  }

  return {
    /** In the desk's order; closed ones are among them. */
    all: (): readonly DeskList[] =>
      [...lists.values()]
        .map((document) => document.value())
        .sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1)),
    /** Throws `noList` for a name that the desk has no list of. */
    one: (name: ListName): DeskList => {
      const document = lists.get(name)
      if (document === undefined) throw new DeskError('noList', { name })
      return document.value()
    },
    asWrite: (list: DeskList): FileWrite => documentOf(list).asWrite(list),
    adopt: (list: DeskList): void => {
      const document = documentOf(list)
      document.adopt(list)
      lists.set(list.name, document)
    },
  }
}

function pathOf(name: ListName): string {
  return deskFolder.list(name)
}
