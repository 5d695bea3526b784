import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { ExportProgress } from '../../shared/export/report.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { ListName } from '../../shared/list/list.ts'

/** What an export is asked to do. */
export type ExportWish = {
  readonly format: string
  readonly out: string
  /** The folder of what the app ships: fonts. */
  readonly resources: string
  /** The moment that decides which embargoes still hold. */
  readonly now: Instant
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
  /** Waited for before each story, so that a person can hold the work up. */
  readonly mayGoOn?: () => Promise<void>
  /** Which articles are asked for; all, when left out. */
  readonly matches?: (head: ArticleHead) => boolean
  /** Only what this live list shows. */
  readonly list?: ListName
  /** Does everything but leave files. */
  readonly dryRun?: boolean
}
