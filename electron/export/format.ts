import type { Guid } from '../../shared/article/guid.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Omission } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { PublicVersion } from '../../shared/article/public-content.ts'
import type { Manifest } from '../../shared/export/manifest.ts'
import type { MessageKey } from '../../shared/message/message.ts'
import type { ExportTarget } from './export-target.ts'
import type { PublicReader } from './public-reader.ts'

export type Carried = Extract<Omission['reason'], 'embargoed' | 'held' | 'killed'>

/** What a format may read and where it writes, for one run. */
export type ExportRun = {
  readonly reader: PublicReader
  readonly target: ExportTarget
  /** The folder of what the app ships: fonts. */
  readonly resources: string
  /** The moment that decides what may go out. */
  readonly now: Instant
  /** The articles that this run writes. */
  readonly articles: ReadonlyMap<Guid, ArticleHead>
  /** Whether an article may be named in what is written: it may go public now, and nothing in it failed. */
  readonly mayShow: (head: ArticleHead) => boolean
  /** Whether a page of an article that this run leaves as it is stands at that path. */
  readonly stands: (path: string) => boolean
}

/** Where a story stands in what was written, and what of it the format has no place for, as `node table`. */
export type WrittenStory = { readonly file: string; readonly lost: readonly string[] }

/** One run of a format. Articles may come in any order and several at a time. */
export type ExportWriter = {
  /** Writes one article; throws `ArticleFailure` when it alone cannot be written. */
  readonly article: (version: PublicVersion) => Promise<WrittenStory>
  /** Writes what belongs to no single article, and says which file shows each list. */
  readonly finish: () => Promise<Manifest['lists']>
}

/** An export format: a file of this folder that says what it is and how it writes. */
export type ExportFormat = {
  readonly id: string
  readonly title: MessageKey
  readonly version: string
  /**
   * What it can tell its receivers although readers may not have it: a story under embargo with the
   * embargo, a held or killed one as its name and status. A format for readers carries none (0050).
   */
  readonly carries: readonly Carried[]
  /** The names it may leave at the top of its folder; a folder that holds others is not ours to replace. */
  readonly names: readonly string[]
  readonly begin: (run: ExportRun) => Promise<ExportWriter>
}
