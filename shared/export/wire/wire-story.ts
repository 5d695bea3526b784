import type { Guid } from '../../article/guid.ts'
import type { PublicContent } from '../../article/public-content.ts'
import type { PubStatus } from '../../article/state.ts'
import type { Signal } from '../../article/version.ts'
import type { Section } from '../../desk/desk.ts'
import type { Instant } from '../../instant/instant.ts'
import type { ListName } from '../../list/list.ts'
import type { Tag } from '../../tag/tag.ts'

/** A story that another one leads on to, as far as a link names it. */
export type WireLink = {
  readonly guid: Guid
  readonly headline: string
  /** Its page on the desk's site; null when the desk has said no address. */
  readonly url: string | null
}

/**
 * A released story as formats for other systems tell it: what the content only refers to is made
 * out, and what the desk keeps to itself is not there. Of one that was held or killed only what names
 * it is left, so that no receiver gets its text again.
 */
export type WireStory = WireLink & {
  readonly version: number
  readonly pubStatus: PubStatus
  readonly signal: Signal | null
  readonly firstReleasedAt: Instant
  readonly releasedAt: Instant
  /** The later of the released embargo and the working one; it may lie in the past. */
  readonly embargoedUntil: Instant | null
  readonly content: PublicContent
  readonly section: Section | null
  /** In the story's order. */
  readonly tags: readonly Tag[]
  /** MORE ABOUT as picked by hand, as far as it may be shown. */
  readonly related: readonly WireLink[]
  readonly words: number
  /** Whether it was held or killed with a picture, which a receiver may have taken before. */
  readonly hasWithdrawnPicture: boolean
}

/** A live list as formats for other systems tell it. */
export type WireList = {
  readonly name: ListName
  readonly title: string
  readonly kind: 'byHand' | 'byTime'
  readonly launchedAt: Instant | null
  /** When what it shows last changed, by a launch or by a story that came or was withdrawn. */
  readonly changedAt: Instant | null
  /** In their order, with the list's own words. */
  readonly entries: readonly (WireLink & { readonly kicker: string | null })[]
}
