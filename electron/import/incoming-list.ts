import type { Guid } from '../../shared/article/guid.ts'

/** A list as a wire tells it: which stories stand in it, in their order. */
export type IncomingList = {
  /** What names it at its source, as `hot`. */
  readonly name: string
  readonly title: string
  readonly kind: 'byHand' | 'byTime'
  readonly entries: readonly {
    readonly guid: Guid
    /** What the list calls it; null when it is the story's own headline. */
    readonly headline: string | null
    readonly kicker: string | null
  }[]
}
