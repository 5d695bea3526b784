import type { Guid } from '../article/guid.ts'
import type { Desk, SectionId } from '../desk/desk.ts'
import type { FeedKind } from '../export/feed/feed-kind.ts'
import type { ListName } from '../list/list.ts'

/** Where things stand for the reader of one page. */
export type Addresses = {
  readonly homepage: string
  readonly styles: readonly string[]
  readonly media: (media: string) => string
  /** Null when this site has no page of it; then it is named without a link. */
  readonly article: (guid: Guid) => string | null
  /** Null when this site has no page of it. */
  readonly section: (id: SectionId) => string | null
  /** Null where there are no feeds. */
  readonly feed: (list: ListName, kind: FeedKind) => string | null
}

/** What a page takes from the site that it stands in. */
export type Site = {
  readonly desk: Pick<Desk, 'name' | 'language' | 'baseUrl' | 'adSlots' | 'sections'>
  readonly addresses: Addresses
}
