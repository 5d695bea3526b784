import { join } from 'node:path'

import type { Problem } from '../../shared/problem.ts'
import type { Disk } from '../disk/disk.ts'
import { catalogFile, readCatalogFile, type CatalogFile } from './catalog-file.ts'
import { Catalog } from './catalog.ts'
import type { DeskFiles } from './desk-files.ts'
import { reconcile } from './reconcile.ts'
import { setAside } from './set-aside.ts'

type Loaded = {
  readonly catalog: Catalog
  readonly file: CatalogFile
  readonly problems: readonly Problem[]
}

/**
 * The catalog as the last clean close left it, or, after a crash, held against the articles. A
 * writer sets damaged articles aside and sweeps what cut-off saves left; a reader only reports.
 */
export async function loadCatalog(
  disk: Disk,
  folder: string,
  files: DeskFiles,
  isReadOnly: boolean,
): Promise<Loaded> {
  const found = await readCatalogFile(disk, folder)
  const file = catalogFile(disk, folder, found)
  if (found.isInStep) return { catalog: new Catalog(found.rows.values()), file, problems: [] }
  const { rows, damaged, temporary } = await reconcile(disk, folder, files, found.rows)
  if (!isReadOnly) {
    for (const { path, problem } of damaged) {
      // An article of a newer Wiredesk is whole, and stays where that Wiredesk will look for it.
      if (problem.code === 'damaged') await setAside(disk, folder, path)
    }
    for (const path of temporary) await disk.remove(join(folder, path))
    await file.markOutOfStep()
    await file.note(
      rows.filter((row) => found.rows.get(row.head.guid) !== row).map((row) => ({ row })),
    )
    const still = new Set(rows.map((row) => row.head.guid))
    const gone = [...found.rows.keys()].filter((guid) => !still.has(guid))
    await file.note(gone.map((guid) => ({ gone: guid })))
  }
  const problems = damaged.map(({ problem }) =>
    isReadOnly || problem.code !== 'damaged' ? problem : { ...problem, code: 'setAside' as const },
  )
  return { catalog: new Catalog(rows), file, problems }
}
