import type { Guid } from '../article/guid.ts'
import type { ReadOnlyReason } from '../article/open-article.ts'

/** A story that was left as it is, wholly or in part, and why. */
export type LeftAlone = {
  readonly guid: Guid
  readonly headline: string
  readonly hits: number
  readonly reason: ReadOnlyReason | 'changed' | 'unreadable'
}

/** What a replacing across articles did. */
export type Replaced = {
  /** Names it for its undo; null when nothing was replaced. */
  readonly act: number | null
  readonly hits: number
  readonly articles: number
  /** How many stories that the world has were changed: what readers see is older from now on. */
  readonly unreleased: number
  readonly left: readonly LeftAlone[]
}

/** What taking a replacing back did. */
export type TakenBack = {
  readonly articles: number
  readonly left: readonly LeftAlone[]
}
