import type { ReadCopy } from '../article/copy-file.ts'
import type { MovedStory } from './desk/moved-story.ts'
import type { IncomingArticle } from './incoming-article.ts'
import type { IncomingList } from './incoming-list.ts'

/** One thing that a file holds, or why it cannot be read; `place` is for people. */
export type ImportItem = {
  readonly place: string
  /** About how much memory it takes until it is in the desk. */
  readonly bytes: number
} & (
  | {
      /** Reads the story when its turn comes; throws `Refusal` for one that cannot come in. */
      readonly story: () => IncomingArticle
    }
  | { readonly list: IncomingList }
  /** A story out of a copy of a desk, read when its turn comes; throws `Refusal`. */
  | { readonly moved: () => Promise<MovedStory> }
  /** A copy of an article that Wiredesk saved for a person. */
  | { readonly copy: ReadCopy }
  | { readonly reason: string }
)

/** A file as far as telling its format takes. */
export type ImportFile = {
  readonly path: string
  readonly name: string
  readonly size: number
  /** Its first 64 KB as UTF-8, without a byte order mark. */
  readonly start: string
  /** The folder that a person named; a story without a name of its own is known by its path in it. */
  readonly home?: string
  /** The desk's, for times that name no zone. */
  readonly timezone?: string
  /** The desk's, for a text that names none. */
  readonly language?: string
}

/** An import format: what it goes by, how a file of it is known, and what such a file holds. */
export type ImportFormat = {
  readonly id: string
  readonly versions: readonly string[]
  /** How its files end, as `.json`; a folder is searched for these. */
  readonly endings: readonly string[]
  readonly knows: (file: ImportFile) => boolean
  /** What a file holds, one by one; a broken item is named and the rest follow. Never throws `Refusal`. */
  readonly read: (file: ImportFile) => AsyncIterable<ImportItem>
}
