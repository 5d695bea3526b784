import type { LeadImage } from '../../article/content.ts'
import type { Guid } from '../../article/guid.ts'
import type { Instant } from '../../instant/instant.ts'
import type { Markup } from '../../page/markup.ts'

export type FeedImage = Omit<LeadImage, 'media'> & {
  readonly url: string
  readonly type: string
}

export type FeedLink = {
  readonly guid: Guid
  readonly headline: string
  /** Null where the site has no page of it. */
  readonly url: string | null
}

/** One story of a feed; headline, kicker, picture and links are the list's where it has its own. */
export type FeedItem = FeedLink & {
  readonly kicker: string | null
  readonly lead: string
  /** The whole story; null when it could not be read. */
  readonly content: Markup | null
  readonly byline: string
  readonly section: string | null
  readonly tags: readonly string[]
  readonly language: string
  readonly image: FeedImage | null
  readonly sublinks: readonly FeedLink[]
  /** MORE ABOUT as picked by hand, as far as it may be shown. */
  readonly related: readonly FeedLink[]
  readonly slugline: string
  readonly urgency: number
  readonly version: number
  /** What a receiver may do with it. */
  readonly usageTerms: string
  readonly publishedAt: Instant
  readonly updatedAt: Instant
}

/** Stories in an order that means something, for feed readers. */
export type Feed = {
  /** Names it in the world, as an IRI. */
  readonly id: string
  /** Of this very file. */
  readonly url: string
  readonly title: string
  /** Of the desk. */
  readonly source: string
  readonly language: string
  readonly homepage: string
  /** Of the file that goes on where this one ends. */
  readonly next: string | null
  /** The desk's last word on it; null while there has been none. */
  readonly updatedAt: Instant | null
  readonly items: readonly FeedItem[]
}
