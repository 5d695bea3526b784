import { join } from 'node:path'

import type { ArticleHead, ContentHead } from '../../shared/article/article-head.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { contentHeadOf, headOf } from '../../shared/article/head-of.ts'
import type { Disk, FileFacts } from '../disk/disk.ts'
import { breath } from './breath.ts'
import type { CatalogFile } from './catalog-file.ts'
import type { Look } from './catalog-line.ts'
import type { Catalog } from './catalog.ts'
import { binWrites } from './bin-writes.ts'
import { readOnlyError } from './read-only-error.ts'
import type { DeskFiles, FileWrite } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import type { Change, Changed, DeskStore, ReadOnlyCause } from './desk-store.ts'
import { toBytes } from './document-bytes.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'
import { releasedHead } from './reconcile.ts'
import { type RestoredFile, writeRestored } from './restoring.ts'
import type { SettingsDocuments } from './settings-documents.ts'

type Parts = {
  readonly disk: Disk
  readonly folder: string
  readonly files: DeskFiles
  readonly settings: SettingsDocuments
  readonly catalog: Catalog
  readonly catalogFile: CatalogFile
  readonly isReadOnly: boolean
  readonly readOnlyBecause: ReadOnlyCause | null
}

type Queue = Pick<DeskStore, 'change' | 'restore' | 'onChange'> & {
  readonly idle: () => Promise<void>
}

/** Runs changes one at a time: decide, write, and only when it is on disk, adopt and tell. */
export function changeQueue(parts: Parts): Queue {
  const listeners = new Set<(change: Changed) => unknown>()
  let last: Promise<unknown> = Promise.resolve()

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(() => {
      if (parts.isReadOnly) throw readOnlyError(parts.readOnlyBecause, parts.folder)
      return work()
    })
    last = turn.catch(() => undefined)
    return turn
  }

  const change: DeskStore['change'] = (decide) =>
    alone(async () => {
      const decision = await decide()
      if (decision.change === null) return decision.result
      const { stream: _, ...rest } = decision.change
      const streamed = await commit(parts, decision.change)
      const changed = { ...rest, streamed, retagged: retaggedBy(parts, rest) }
      for (const tell of listeners) await tell(changed)
      return decision.result
    })

  return {
    change,
    restore: (files) =>
      alone(async () => {
        const changed = await restore(parts, files)
        for (const tell of listeners) await tell(changed)
      }),
    onChange: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    idle: async () => {
      await last
    },
  }
}

/** Writes a change and adopts it; answers the articles that were written as they came. */
async function commit(parts: Parts, change: Change): Promise<readonly Guid[]> {
  const writes = await writesOf(parts.settings, change)
  const { articles = [], gone = [], stream } = change
  if (writes.length === 0 && stream === undefined) return []
  const isOfArticles = articles.length + gone.length > 0 || stream !== undefined
  if (isOfArticles) await parts.catalogFile.markOutOfStep()
  const heads: ArticleHead[] = []
  async function* withStream(later: AsyncIterable<Article>): AsyncIterable<FileWrite> {
    yield* writes
    for await (const article of later) {
      yield articleWrite(article)
      heads.push(headOf(article, await releasedBefore(parts, change, article)))
    }
  }
  const committing = parts.files.commit(stream === undefined ? writes : withStream(stream))
  committing.catch(() => parts.catalogFile.doubt())
  // Thought out while the disk is at work.
  const ofArticles = headsOf(parts, change)
  ofArticles.catch(() => undefined)
  const facts = await committing
  parts.settings.adopt(change)
  if ([change.desk, change.tags, change.tagBook].some((part) => part !== undefined))
    parts.catalog.forgetFound()
  // The catalog notes how an article's file looks, and what is purged must be gone; only a launch,
  // which nobody looks for in the folder, is answered before its files follow its log.
  if (!isOfLists(change)) await parts.files.settled()
  const streamed = heads.map(({ guid }) => guid)
  await adopt(parts, [...heads, ...(await ofArticles)], gone, facts)
  return streamed
}

function headsOf(parts: Parts, change: Change): Promise<readonly ArticleHead[]> {
  return Promise.all(
    (change.articles ?? []).map(async (article) =>
      headOf(article, await releasedBefore(parts, change, article)),
    ),
  )
}

/** Writes a copy's files and takes them over as if the desk had been opened with them. */
async function restore(parts: Parts, files: AsyncIterable<RestoredFile>): Promise<Changed> {
  await parts.files.settled()
  // A cut must not leave a catalog behind that is believed.
  await parts.catalogFile.markOutOfStep()
  const { settings, articles } = await writeRestored(parts.disk, parts.folder, files)
  parts.settings.adopt(settings)
  parts.catalog.retag(parts.settings.tagsNow())
  for (let from = 0; from < articles.length; from += rowsAtOnce) {
    const heads: ArticleHead[] = []
    for (const guid of articles.slice(from, from + rowsAtOnce)) {
      const article = await readDocument(
        parts.files,
        documentKinds.article,
        deskFolder.article(guid),
      )
      if (article !== null) heads.push(headOf(article, await releasedHead(parts.files, article)))
    }
    await adopt(parts, heads, [])
  }
  return { ...settings, streamed: articles, isRestored: true }
}

const rowsAtOnce = 100

/** Takes stories into the catalog; `facts` are of the file of the only one, where they are known. */
async function adopt(
  { disk, folder, catalog, catalogFile }: Parts,
  heads: readonly ArticleHead[],
  gone: readonly Guid[],
  facts: FileFacts | null = null,
): Promise<void> {
  const factsOf = (guid: Guid): Promise<FileFacts | null> =>
    disk.facts(join(folder, deskFolder.article(guid))).catch(() => null)
  for (let from = 0; from < heads.length; from += rowsAtOnce) {
    const some = heads.slice(from, from + rowsAtOnce)
    const rows = await Promise.all(
      some.map(async (head) => ({ head, look: lookOf(facts ?? (await factsOf(head.guid))) })),
    )
    for (const row of rows) catalog.put(row)
    catalogFile.note(rows.map((row) => ({ row })))
  }
  for (const guid of gone) catalog.drop(guid)
  catalogFile.note(gone.map((guid) => ({ gone: guid })))
}

function lookOf(facts: FileFacts | null): Look {
  return { size: facts?.size ?? 0, changedAtMs: facts?.changedAtMs ?? 0 }
}

async function writesOf(
  settings: SettingsDocuments,
  change: Change,
): Promise<readonly FileWrite[]> {
  const breathe = breath()
  const versions: FileWrite[] = []
  for (const version of change.versions ?? []) {
    const path = deskFolder.version(version.guid, version.version)
    versions.push({ path, bytes: toBytes(documentKinds.version, version) })
    await breathe()
  }
  const kept = (change.kept ?? []).map((version) => ({
    path: deskFolder.kept(version.guid, version.number),
    bytes: toBytes(documentKinds.kept, version),
  }))
  const articles = (change.articles ?? []).map(articleWrite)
  return [...versions, ...kept, ...articles, ...binWrites(change), ...settings.writesOf(change)]
}

function articleWrite(article: Article): FileWrite {
  return {
    path: deskFolder.article(article.guid),
    bytes: () => toBytes(documentKinds.article, article),
  }
}

const ofLists: ReadonlySet<string> = new Set<keyof Change>(['lists', 'launch'])

function isOfLists(change: Change): boolean {
  return Object.keys(change).every((part) => ofLists.has(part))
}

/** The articles that are read otherwise by the tags as they are now. */
function retaggedBy({ catalog, settings }: Parts, change: Change): readonly Guid[] {
  return change.tagBook === undefined ? [] : catalog.retag(settings.tagsNow())
}

async function releasedBefore(
  parts: Parts,
  change: Change,
  article: Article,
): Promise<ContentHead | null> {
  if (article.version === 0 || !article.isEdited) return null
  const written = change.versions?.find(
    ({ guid, version }) => guid === article.guid && version === article.version,
  )
  if (written !== undefined) return contentHeadOf(written.content)
  const previous = parts.catalog.row(article.guid)?.head
  if (previous?.version === article.version) return previous.released
  return releasedHead(parts.files, article)
}
