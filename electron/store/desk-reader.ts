import type { Catalog } from './catalog.ts'
import type { DeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { DeskReader } from './desk-store.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'
import type { SettingsDocuments } from './settings-documents.ts'

export function deskReader(
  folder: string,
  files: DeskFiles,
  settings: SettingsDocuments,
  catalog: Catalog,
): DeskReader {
  return {
    folder,
    desk: settings.desk,
    tags: settings.tags,
    words: settings.words,
    templates: settings.templates,
    list: settings.list,
    launches: settings.launches,
    head: (guid) => catalog.head(guid),
    heads: () => catalog.heads(),
    stamp: (guid) => {
      const look = catalog.row(guid)?.look
      return look === undefined ? '' : `${look.size} ${look.changedAtMs}`
    },
    newest: (tag) => catalog.newest(tag),
    carrying: (tag) => catalog.carrying(tag),
    readArticle: (guid) => readDocument(files, documentKinds.article, deskFolder.article(guid)),
    readVersion: (guid, version) =>
      readDocument(files, documentKinds.version, deskFolder.version(guid, version)),
    readKept: (guid, number) =>
      readDocument(files, documentKinds.kept, deskFolder.kept(guid, number)),
  }
}
