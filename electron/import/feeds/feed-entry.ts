import type { IncomingList } from '../incoming-list.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'

/** A time as a feed says it, with what it calls it. */
export type SaidTime = { readonly field: string; readonly said: string }

/** One item of a feed of any kind. Empty stands for what it does not say. */
export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly lead: string
  readonly body: { readonly html: string } | { readonly text: string }
  readonly byline: string
  readonly language: string
  readonly sectionName: string | null
  readonly tagNames: readonly string[]
  readonly picture: IncomingPicture | null
  readonly published: SaidTime | null
  readonly updated: SaidTime | null
}

/** What a file of a feed holds. */
export type ReadFeed = {
  readonly title: string
  readonly language: string
  readonly entries: readonly FeedEntry[]
  /** The list of a desk that it was made of, where it says so beyond doubt. */
  readonly list: IncomingList | null
}
