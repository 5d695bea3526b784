import type { TagId } from '../tag/tag.ts'

/** A word or phrase of a query, and all that counts as it. */
export type Sought = {
  /** Folded words that stand one after another. */
  readonly words: readonly string[]
  /** A phrase is found as it stands; of other words the last may go on, and one alone be in any form. */
  readonly isPhrase: boolean
  readonly isNegated: boolean
  /** Words of the desk that are meant when it has none like this: the typed one has a slip in it. */
  readonly near: readonly string[]
  /** The tags that are called so, whose articles count as well. */
  readonly tags: ReadonlySet<TagId>
}
