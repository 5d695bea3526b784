import type { Guid } from '../../shared/article/guid.ts'
import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Problem } from '../../shared/problem.ts'

type JobParts = {
  readonly folder: string
  readonly out: string
  /** The folder of what the app ships: fonts, pictures. */
  readonly resources: string
}

/** What an export thread is told. */
export type ExportJob = JobParts & {
  readonly kind: 'export'
  readonly format: string
  /** The library's query language; empty means every article. */
  readonly query: string
  /** Articles chosen by hand, in place of the query. */
  readonly guids?: readonly Guid[] | undefined
  /** Only what was released, or came out of an embargo, at or after it. */
  readonly since?: Instant | undefined
  /** What an earlier run could not give, though it was released before. */
  readonly owed?: readonly Guid[] | undefined
}

/** Brings what lists show up to date in a site that stands at `out`. */
export type PublishJob = JobParts & { readonly kind: 'publish' }

/** What it is told while it works. */
export type ExportOrder = 'cancel' | 'pause' | 'goOn'

/** What it tells back; the last is a report or a problem. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly progress: ExportProgress }
  | { readonly kind: 'report'; readonly report: ExportReport }
  | { readonly kind: 'problem'; readonly problem: Problem }
