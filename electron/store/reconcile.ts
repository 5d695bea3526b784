import { basename, join } from 'node:path'

import type { ContentHead } from '../../shared/article/article-head.ts'
import type { Article } from '../../shared/article/article.ts'
import { contentHeadOf, headOf } from '../../shared/article/head-of.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Disk } from '../disk/disk.ts'
import type { CatalogFound } from './catalog-file.ts'
import type { CatalogRow } from './catalog-line.ts'
import type { DeskFiles } from './desk-files.ts'
import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

export type Reconciled = {
  readonly rows: readonly CatalogRow[]
  /** Article files that cannot be read, with the reason. */
  readonly damaged: readonly { readonly path: string; readonly problem: Problem }[]
}

/** Holds the catalog against the article files and reads again what does not look as it did. */
export async function reconcile(
  disk: Disk,
  folder: string,
  files: DeskFiles,
  { rows: known, unsure }: Pick<CatalogFound, 'rows' | 'unsure'>,
): Promise<Reconciled> {
  const knownByName = new Map<string, CatalogRow>()
  for (const [guid, row] of known)
    if (!unsure.has(guid)) knownByName.set(basename(deskFolder.article(guid)), row)
  const rows: CatalogRow[] = []
  const damaged: { path: string; problem: Problem }[] = []
  for (const shard of await disk.names(join(folder, deskFolder.articles))) {
    for (const name of await disk.names(join(folder, deskFolder.articles, shard))) {
      const path = join(deskFolder.articles, shard, name)
      if (!name.endsWith('.json')) continue
      const row = await currentRow(disk, folder, files, { path, known: knownByName.get(name) })
      if ('problem' in row) damaged.push({ path, problem: row.problem })
      else rows.push(row)
    }
  }
  return { rows, damaged }
}

async function currentRow(
  disk: Disk,
  folder: string,
  files: DeskFiles,
  { path, known }: { path: string; known: CatalogRow | undefined },
): Promise<CatalogRow | { readonly problem: Problem }> {
  const facts = await disk.facts(join(folder, path))
  const look = { size: facts?.size ?? 0, changedAtMs: facts?.changedAtMs ?? 0 }
  if (known?.look.size === look.size && known.look.changedAtMs === look.changedAtMs) return known
  try {
    const article = await readDocument(files, documentKinds.article, path)
    if (article === null) throw new DeskError('damaged', { path, reason: 'it is gone' })
    // A copy under another name must not stand in for the story itself.
    if (deskFolder.article(article.guid) !== path)
      throw new DeskError('damaged', { path, reason: `it is a copy of ${article.guid}` })
    return { head: headOf(article, await releasedHead(files, article)), look }
  } catch (error) {
    if (error instanceof DeskError) return { problem: error.problem }
    throw error
  }
}

/** The head of an edited article's last release. */
export async function releasedHead(
  files: DeskFiles,
  article: Article,
): Promise<ContentHead | null> {
  if (article.version === 0 || !article.isEdited) return null
  const path = deskFolder.version(article.guid, article.version)
  const version = await readDocument(files, documentKinds.version, path)
  return version === null ? null : contentHeadOf(version.content)
}
