import type { Guid } from '../article/guid.ts'
import type { Desk, SectionId } from '../desk/desk.ts'
import type { FeedKind } from '../export/feed/feed-kind.ts'
import type { TagId } from '../tag/tag.ts'

/** Where things stand for the reader of one page. */
export type Addresses = {
  readonly homepage: string
  readonly styles: readonly string[]
  readonly media: (media: string) => string
  /** Null when this site has no page of it; then it is named without a link. */
  readonly article: (guid: Guid) => string | null
  /** Null when this site has no page of it. */
  readonly section: (id: SectionId) => string | null
  /** Null when this site has no page of it. */
  readonly tag: (id: TagId) => string | null
  /** The pages that lead to every story; null where there are none. */
  readonly archive: string | null
  readonly search: string | null
  /** Of a list, or of what else has a feed, by its name; null where there are no feeds. */
  readonly feed: (name: string, kind: FeedKind) => string | null
}

/** What a page takes from the site that it stands in. */
export type Site = {
  readonly desk: Pick<Desk, 'name' | 'language' | 'baseUrl' | 'adSlots' | 'sections'>
  readonly addresses: Addresses
}
