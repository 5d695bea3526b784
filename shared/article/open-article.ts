import type { UnknownPart } from '../prose/unknown-parts.ts'
import type { Article } from './article.ts'

/** Why an article may be read but not written here. */
export type ReadOnlyReason = 'desk' | 'unknownContent' | 'spiked' | 'killed'

/** An article as the editor gets it. */
export type OpenArticle = {
  readonly article: Article
  /** Number of the last change the working copy holds; the next write follows it. */
  readonly sequence: number
  readonly readOnly: ReadOnlyReason | null
  /** What this build does not know in it, when that is why it is read-only. */
  readonly unknown: readonly UnknownPart[]
  /** Whether its text would survive a power cut. */
  readonly isSafe: boolean
  /** Whether text was recovered for it after a crash in this run. */
  readonly isRecovered: boolean
}
