import { join } from 'node:path'

import type { Content } from '../../shared/article/content.ts'
import type { Binned } from '../../shared/library/binned.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import type { TagsNow } from '../../shared/tag/tags-now.ts'
import type { Disk } from '../disk/disk.ts'
import type { Catalog } from './catalog.ts'
import type { DeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { DeskReader } from './desk-store.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'
import { readLaunch, readLaunches } from './read-launches.ts'
import { isTemporary } from './write-durably.ts'
import type { SettingsDocuments } from './settings-documents.ts'

type Place = { readonly disk: Disk; readonly folder: string }

export function deskReader(
  { disk, folder }: Place,
  files: DeskFiles,
  settings: SettingsDocuments,
  catalog: Catalog,
): DeskReader {
  async function asNow<T extends { readonly content: Content }>(
    reading: Promise<T | null>,
    now?: TagsNow,
  ): Promise<T | null> {
    const found = await reading
    if (found === null) return null
    const content = contentNow(found.content, now ?? settings.tagsNow())
    return content === found.content ? found : { ...found, content }
  }

  return {
    folder,
    desk: settings.desk,
    tags: settings.tags,
    tagBook: settings.tagBook,
    tagsNow: settings.tagsNow,
    words: settings.words,
    templates: settings.templates,
    searches: settings.searches,
    list: settings.list,
    lists: settings.lists,
    launches: () => readLaunches(files),
    readLaunch: (moment) => readLaunch(files, moment),
    head: (guid) => catalog.head(guid),
    heads: () => catalog.heads(),
    stamp: (guid) => {
      const look = catalog.row(guid)?.look
      return look === undefined ? '' : `${look.size} ${look.changedAtMs}`
    },
    newest: (tag) => catalog.newest(tag),
    newestThat: (key, search) => catalog.newestThat(key, search),
    carrying: (tag) => catalog.carrying(tag),
    readArticle: (guid, now) =>
      asNow(readDocument(files, documentKinds.article, deskFolder.article(guid)), now),
    binned: async () => {
      const names = await disk.names(join(folder, deskFolder.bin))
      const paths = names
        .filter((name) => !isTemporary(name))
        .map((name) => join(deskFolder.bin, name))
      const found: Binned[] = []
      for (const path of paths) {
        const binned = await readDocument(files, documentKinds.binned, path).catch(() => null)
        if (binned !== null) found.push(binned)
      }
      return found
    },
    readBinned: (guid) => readDocument(files, documentKinds.binned, deskFolder.binned(guid)),
    readVersion: (guid, version, now) =>
      asNow(readDocument(files, documentKinds.version, deskFolder.version(guid, version)), now),
    readKept: (guid, number) =>
      asNow(readDocument(files, documentKinds.kept, deskFolder.kept(guid, number))),
  }
}
