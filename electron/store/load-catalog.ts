import { join } from 'node:path'

import { headOf } from '../../shared/article/head-of.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Disk } from '../disk/disk.ts'
import { catalogFile, readCatalogFile, type CatalogFile } from './catalog-file.ts'
import type { CatalogRow } from './catalog-line.ts'
import { Catalog } from './catalog.ts'
import type { DeskFiles } from './desk-files.ts'
import { toBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'
import { lastReleased } from './last-released.ts'
import { reconcile } from './reconcile.ts'
import { copyAside, setAside } from './set-aside.ts'

type Loaded = {
  readonly catalog: Catalog
  readonly file: CatalogFile
  readonly problems: readonly Problem[]
  /** Whether the last one to write the desk closed it. */
  readonly wasInStep: boolean
  /** Whether every story is in it: one that could not be read this time is looked for at the next start. */
  readonly isSure: boolean
}

/**
 * The catalog as the last clean close left it, or, after a crash, held against the articles. A
 * writer sets damaged articles aside; a reader only reports.
 */
export async function loadCatalog(
  disk: Disk,
  folder: string,
  files: DeskFiles,
  isReadOnly: boolean,
): Promise<Loaded> {
  const found = await readCatalogFile(disk, folder)
  const file = catalogFile(disk, folder, found)
  if (found.isInStep)
    return {
      catalog: new Catalog(found.rows.values()),
      file,
      problems: [],
      wasInStep: true,
      isSure: true,
    }
  const { rows, damaged } = await reconcile(disk, folder, files, found)
  if (isReadOnly) {
    const problems = damaged.map(({ problem }) => problem)
    return { catalog: new Catalog(rows), file, problems, wasInStep: false, isSure: false }
  }
  const all = [...rows]
  const problems: Problem[] = []
  for (const one of damaged) {
    const { row, problem } = await mended(disk, folder, files, one)
    problems.push(problem)
    if (row !== null) all.push(row)
  }
  await file.markOutOfStep()
  file.note(all.filter((row) => found.rows.get(row.head.guid) !== row).map((row) => ({ row })))
  const still = new Set(all.map((row) => row.head.guid))
  const gone = [...found.rows.keys()].filter((guid) => !still.has(guid))
  file.note(gone.map((guid) => ({ gone: guid })))
  const isSure = damaged.every(({ problem }) => problem.code === 'damaged')
  return { catalog: new Catalog(all), file, problems, wasInStep: false, isSure }
}

type Damaged = { readonly path: string; readonly problem: Problem }

/** Keeps a damaged file's bytes; a story of which a version can be read comes back as that has it. */
async function mended(
  disk: Disk,
  folder: string,
  files: DeskFiles,
  { path, problem }: Damaged,
): Promise<{ readonly row: CatalogRow | null; readonly problem: Problem }> {
  // An article of a newer Wiredesk is whole, and stays where that Wiredesk will look for it.
  if (problem.code !== 'damaged') return { row: null, problem }
  const article = await lastReleased(files, path)
  if (article === null) {
    await setAside(disk, folder, path)
    return { row: null, problem: { ...problem, code: 'setAside' } }
  }
  await copyAside(disk, folder, path)
  await files.commit([{ path, bytes: toBytes(documentKinds.article, article) }])
  const facts = await disk.facts(join(folder, path))
  const look = { size: facts?.size ?? 0, changedAtMs: facts?.changedAtMs ?? 0 }
  const values = { ...problem.values, version: article.version }
  return { row: { head: headOf(article, null), look }, problem: { code: 'broughtBack', values } }
}
