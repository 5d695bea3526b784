/** What main tells and asks the thread that keeps a desk's index, and what comes back. */
import type { Guid } from '../../shared/article/guid.ts'
import type { SearchedText } from '../../shared/query/searched-text.ts'
import type { Snippet } from '../../shared/query/snipper.ts'
import type { Sought } from '../../shared/query/sought.ts'
import type { TagId } from '../../shared/tag/tag.ts'

export type IndexJob = {
  /** The SQLite library, as it ships or as it is installed. */
  readonly library: string
  readonly desk: string
  /** Where the index is kept; null keeps it in memory. */
  readonly file: string | null
  /** An index to begin with when there is none in `file` yet. */
  readonly seed: string | null
}

/** An article by the number that the index knows it by, and how its file looked. */
export type Numbered = { readonly id: number; readonly guid: Guid; readonly stamp: string }

export type IndexedArticle = Numbered & {
  readonly text: SearchedText
  readonly tags: readonly TagId[]
}

export type FoundIds = {
  readonly ids: Uint32Array
  /** Those of them that say it in the headline or the lead, the headline first; empty unless asked for. */
  readonly first: readonly [headline: Uint32Array, lead: Uint32Array]
  /** What was looked for in the end, with the words that were meant. */
  readonly sought: readonly Sought[]
}

export type IndexWork =
  | { readonly kind: 'put'; readonly articles: readonly IndexedArticle[] }
  | { readonly kind: 'drop'; readonly ids: readonly number[] }
  /** Reads these from the desk, a little at a time between questions. */
  | {
      readonly kind: 'catchUp'
      /** Goes up with each of these. */
      readonly number: number
      readonly articles: readonly Numbered[]
    }
  | {
      readonly kind: 'find'
      readonly asked: number
      readonly sought: readonly Sought[]
      readonly isRanked: boolean
    }
  | {
      readonly kind: 'snippets'
      readonly asked: number
      readonly ids: readonly number[]
      readonly sought: readonly Sought[]
    }
  | { readonly kind: 'close' }

export type IndexNews =
  /** The index begins with these, or begins anew with none. */
  | { readonly kind: 'opened'; readonly articles: readonly Numbered[]; readonly isLast: boolean }
  /** Their files could not be read. */
  | { readonly kind: 'unread'; readonly articles: readonly Numbered[] }
  /** How many are still to be read, with the number of the last that was asked for. */
  | { readonly kind: 'caughtUp'; readonly number: number; readonly left: number }
  | { readonly kind: 'found'; readonly asked: number; readonly found: FoundIds }
  | {
      readonly kind: 'snippets'
      readonly asked: number
      readonly snippets: readonly (Snippet | null)[]
    }
  | { readonly kind: 'failed'; readonly reason: string }
