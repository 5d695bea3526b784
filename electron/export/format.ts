import type { Guid } from '../../shared/article/guid.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Omission } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { PublicVersion } from '../../shared/article/public-content.ts'
import type { Manifest } from '../../shared/export/manifest.ts'
import type { ExportProgress } from '../../shared/export/report.ts'
import type { MessageKey } from '../../shared/message/message.ts'
import type { DeskReader } from '../store/desk-store.ts'
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

type FormatFacts = {
  readonly id: string
  readonly title: MessageKey
  readonly version: string
  /** The names it may leave at the top of its folder; a folder that holds others is not ours to replace. */
  readonly names: readonly string[]
}

/** A format that tells the stories which may go out, one by one, and the lists. */
export type StoryFormat = FormatFacts & {
  /**
   * What it can tell its receivers although readers may not have it: a story under embargo with the
   * embargo, a held or killed one as its name and status. A format for readers carries none (0050).
   */
  readonly carries: readonly Carried[]
  readonly begin: (run: ExportRun) => Promise<ExportWriter>
}

/** What a copy of a desk reads and where it writes. */
export type CopyRun = {
  readonly reader: DeskReader
  readonly target: CopyTarget
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
  /** Waited for before each file, so that a person can hold the work up. */
  readonly mayGoOn: () => Promise<void>
}

/** A target that can say again what it has, and take a file written before as another or away. */
export type CopyTarget = ExportTarget & {
  /** The SHA-256 of a file as it is read back, in hex. */
  readonly rehash: (path: string) => Promise<string>
  readonly remove: (path: string) => Promise<void>
}

/** A format that takes the desk as it is, whatever the state of a story: nothing of it is chosen. */
export type DeskFormat = FormatFacts & {
  /** Writes all but the manifest, which it answers; null when it was cancelled. */
  readonly copy: (run: CopyRun) => Promise<Manifest | null>
}

/** An export format: a file of this folder that says what it is and how it writes. `copy` tells the two apart. */
export type ExportFormat = StoryFormat | DeskFormat

export function isDeskFormat(format: ExportFormat): format is DeskFormat {
  return 'copy' in format
}
