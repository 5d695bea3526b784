import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { openJournal } from '../../../electron/store/journal.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { writeDurably } from '../../../electron/store/write-durably.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { EntryId } from '../../../shared/list/list.ts'
import { emptyArrangement, newList } from '../../../shared/list/new-list.ts'
import { newEntry } from '../../../shared/list/new-entry.ts'
import type { TemplateId } from '../../../shared/template/template.ts'
import { anArticle, articleOf, aTag, aVersion, guidOf, noon } from '../../support/an-article.ts'
import { inProject } from '../../../build/project.mjs'

export const draft = anArticle('draft')
const second = aVersion('released', { version: 2, content: { headline: 'As released last' } })
const edited = {
  ...articleOf(second),
  kept: 1,
  isEdited: true,
  content: { ...second.content, headline: 'Being edited' },
}
export const untouched = anArticle('untouched')
const live = {
  ...emptyArrangement,
  entries: [newEntry('entry-1' as EntryId, guidOf('released'))],
}
const launch = {
  turn: 1,
  at: noon,
  by: '',
  cause: 'launch',
  lists: {
    hot: {
      title: 'HOT NEWS',
      arrangement: live,
      shown: [{ guid: guidOf('released'), headline: 'As released last' }],
      filling: { capacity: 5, rule: '' },
      isClosed: false,
    },
  },
} as const

/** What a story of the desk has typed in its journal and nowhere else. */
export const journaled = 'Typed before the stop'

/** The files of a desk that has one of every kind, by what they are. */
export type EveryKind = Readonly<Record<Kind, string>>
export const kinds = [
  'desk',
  'tags',
  'words',
  'templates',
  'searches',
  'list',
  'launch',
  'article',
  'released article',
  'version',
  'kept version',
  'bin',
  'picture',
  'catalog',
  'journal',
] as const
export type Kind = (typeof kinds)[number]

/** Makes a desk that was cut off while somebody typed into `untouched`. */
export async function aDeskOfEveryKind(folder: string): Promise<EveryKind> {
  await createDesk(folder, newDesk({ name: 'Every kind' }))
  const store = await openDesk(folder)
  const bytes = await readFile(inProject('tests', 'fixtures', 'pictures', 'bare.jpg'))
  const { media } = await openMediaStore(folder).add(bytes)
  const binned = { article: anArticle('binned'), at: noon, by: '', overdueOn: [] }
  const kept = {
    guid: guidOf('released'),
    number: 1,
    keptAt: noon,
    by: '',
    label: 'First try',
    content: second.content,
  }
  const template = { id: 'template-1' as TemplateId, name: 'Weather', content: draft.content }
  await store.change(() => ({
    change: {
      articles: [draft, edited, untouched],
      versions: [aVersion('released'), second],
      kept: [kept],
      tags: [aTag('port')],
      words: ['Кравчучка'],
      templates: [template],
      searches: [{ id: 'search-1', name: 'Port', query: 'tag:port' }],
      lists: [{ ...newList('hot'), revision: 1, live }],
      launch,
    },
    result: null,
  }))
  await store.close()
  const path = deskFolder.binned(binned.article.guid)
  await writeDurably(nodeDisk, join(folder, path), toBytes(documentKinds.binned, binned))
  const journal = await openJournal(nodeDisk, folder)
  await journal.append({
    guid: untouched.guid,
    sequence: 1,
    at: noon,
    base: untouched.content,
    change: { kind: 'fields', fields: { headline: journaled } },
  })
  await journal.close()
  return {
    desk: deskFolder.desk,
    tags: deskFolder.tags,
    words: deskFolder.words,
    templates: deskFolder.templates,
    searches: deskFolder.searches,
    list: deskFolder.list('hot'),
    launch: deskFolder.launch(launch),
    article: deskFolder.article(draft.guid),
    'released article': deskFolder.article(edited.guid),
    version: deskFolder.version(edited.guid, 2),
    'kept version': deskFolder.kept(edited.guid, 1),
    bin: path,
    picture: deskFolder.mediaFile(media),
    catalog: deskFolder.catalog,
    journal: deskFolder.journal,
  }
}
