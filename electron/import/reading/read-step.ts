import type { ReadCopy } from '../../article/copy-file.ts'
import type { MovedStory } from '../desk/moved-story.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import type { IncomingList } from '../incoming-list.ts'
import type { WireFile } from '../wire-picture.ts'

/** What is to be read, and what its readers need of the desk; it crosses to a thread. */
export type ReadJob = {
  readonly paths: readonly string[]
  /** The format that the files are in; told by each file when left out. */
  readonly from?: string | undefined
  readonly timezone: string
  readonly language: string
}

/** One thing that a wire holds, read, or why it cannot come in; `place` is for people. */
export type ReadItem = {
  readonly place: string
  /** About how much memory it takes until it is in the desk. */
  readonly bytes: number
  readonly file: WireFile
} & (
  | { readonly story: IncomingArticle }
  | { readonly list: IncomingList }
  /** A story out of a copy of a desk. */
  | { readonly moved: MovedStory }
  /** A copy of an article that Wiredesk saved for a person. */
  | { readonly copy: ReadCopy }
  | { readonly reason: string }
)

export type ReadStep =
  | { readonly kind: 'item'; readonly item: ReadItem }
  /** The manifest of a copy of a desk: whoever takes it whole answers true, else its stories follow. */
  | { readonly kind: 'desk'; readonly manifest: string; readonly archive: string | undefined }
  /** All that stands in this folder has been read; it goes when the next step is asked for. */
  | { readonly kind: 'unpacked' }

/** Read one step at a time; the answer to a step goes with the asking for the next. */
export type ReadSteps = AsyncGenerator<ReadStep, void, boolean>

/** Reads what people named, in the order in which it is to be taken in; `signal` ends it early. */
export type ReadWires = (job: ReadJob, signal: AbortSignal) => ReadSteps
