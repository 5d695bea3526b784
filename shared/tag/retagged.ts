import type { Guid } from '../article/guid.ts'
import type { ReadOnlyReason } from '../article/open-article.ts'
import type { TagId } from './tag.ts'

/** A story whose tags stay as they are, and why. */
export type KeptTags = {
  readonly guid: Guid
  readonly headline: string
  readonly reason: ReadOnlyReason | 'unreadable'
}

/** Some stories by their first headlines, and how many there are. */
export type SomeStories = { readonly count: number; readonly headlines: readonly string[] }

/** What adding tags to many articles, or removing them, would do. */
export type RetagPreview = {
  readonly changed: SomeStories
  /** Those of the changed that readers have: they see the tags when the story goes out again. */
  readonly released: SomeStories
  /** How many have the tags already, or do not have them. */
  readonly same: number
  readonly left: readonly KeptTags[]
  /** The tags that stories which can be changed have, and how many have each. */
  readonly carried: readonly { readonly tag: TagId; readonly articles: number }[]
}

export type Retagged = {
  /** Names it for its undo; null when nothing was changed. */
  readonly act: number | null
  readonly articles: number
  readonly left: readonly KeptTags[]
}

/** What taking a change of tags back did. */
export type TagsTakenBack = { readonly articles: number; readonly left: readonly KeptTags[] }
