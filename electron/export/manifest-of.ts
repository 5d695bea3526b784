import type { Manifest } from '../../shared/export/manifest.ts'
import type { ExportReport } from '../../shared/export/report.ts'
import type { ExportTarget } from './export-target.ts'
import type { ExportFormat } from './format.ts'
import type { WrittenArticles } from './write-articles.ts'

type Exported = Pick<ExportReport, 'omitted' | 'failed'> & {
  readonly desk: string
  readonly files: WrittenArticles['files']
  readonly lists: Manifest['lists']
}

/** What an export holds, the same for the same desk: sorted by guid, no clock. */
export function manifestOf(format: ExportFormat, target: ExportTarget, wrote: Exported): Manifest {
  const articles: Manifest['articles'] = [
    ...Array.from(wrote.files, ([guid, { file, version, lost }]) => ({
      guid,
      version,
      file,
      sha256: target.sha256(file),
      ...(lost.length > 0 && { lost: [...lost] }),
    })),
    ...wrote.omitted.map(({ guid, omission }) => ({ guid, omitted: omission.reason })),
    ...wrote.failed.map(({ guid }) => ({ guid, omitted: 'failed' })),
  ]
  return {
    format: format.id,
    formatVersion: format.version,
    desk: wrote.desk,
    articles: articles.sort((one, other) => (one.guid < other.guid ? -1 : 1)),
    lists: wrote.lists,
  }
}
