import type { Guid } from '../../shared/article/guid.ts'
import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import type { Problem } from '../../shared/problem.ts'

/** What an export thread is told. */
export type ExportJob = {
  readonly folder: string
  readonly format: string
  readonly out: string
  /** The library's query language; empty means every article. */
  readonly query: string
  /** Articles chosen by hand, in place of the query. */
  readonly guids?: readonly Guid[] | undefined
  /** The folder of what the app ships: fonts, pictures. */
  readonly resources: string
}

/** What it tells back; the last is a report or a problem. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly progress: ExportProgress }
  | { readonly kind: 'report'; readonly report: ExportReport }
  | { readonly kind: 'problem'; readonly problem: Problem }
