import type { Guid } from '../../shared/article/guid.ts'
import type { ExportReport } from '../../shared/export/report.ts'

/** The released stories that an export would have given, but for an embargo or a failure: the next one owes them. */
export function owedOf({ omitted, failed }: Pick<ExportReport, 'omitted' | 'failed'>): Guid[] {
  const waiting = omitted.filter(({ omission }) => omission.reason === 'embargoed')
  return [...waiting, ...failed].map(({ guid }) => guid).sort()
}
