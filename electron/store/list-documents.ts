import { basename } from 'node:path'

import { type DeskList, type ListName, listNameSchema } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { type BuiltInList, builtInLists, newList } from '../../shared/list/new-list.ts'
import { DeskError } from './desk-error.ts'
import type { DeskFiles, FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { type Document, loadMended, newDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'
import type { Mending } from './mending.ts'
import { readLaunches } from './read-launches.ts'

/** The desk's lists, one document each: those that every desk has, and its own. */
export async function loadListDocuments(files: DeskFiles, mending: Mending) {
  const lists = new Map<ListName, Document<DeskList>>()
  const load = (name: ListName, absent: DeskList): Promise<Document<DeskList>> =>
    loadMended(files, mending, { kind: documentKinds.list, path: pathOf(name), absent }, () =>
      lastLaunched(files, absent),
    )
  for (const name of Object.keys(builtInLists) as BuiltInList[]) {
    lists.set(name, await load(name, newList(name)))
  }
  for (const file of await files.names(deskFolder.lists)) {
    const name = listNameSchema.safeParse(basename(file, '.json'))
    if (!file.endsWith('.json') || !name.success || lists.has(name.data)) continue
    const absent = { ...newList('hot'), name: name.data }
    lists.set(name.data, await load(name.data, absent))
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

/** A list as readers have it, by the history of launches; its draft is not known there. */
async function lastLaunched(files: DeskFiles, absent: DeskList): Promise<DeskList> {
  let list = absent
  let last = -1
  for await (const { lists, at, by, turn } of readLaunches(files)) {
    const launched = lists[absent.name]
    // Turns go up whatever the clock did meanwhile.
    if (launched === undefined || launched.arrangement === null || turn < last) continue
    last = turn
    const { title, arrangement: live, filling, isClosed } = launched
    // Each launch counts a list up: it must not fall behind what history says of it.
    const revision = list.revision + 2
    const named = title === titleOf({ ...list, title: null }) ? null : title
    list = { ...list, ...filling, title: named, live, isClosed, revision, launched: { at, by } }
  }
  return list
}

function pathOf(name: ListName): string {
  return deskFolder.list(name)
}
