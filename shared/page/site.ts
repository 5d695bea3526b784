import type { Guid } from '../article/guid.ts'
import type { Desk } from '../desk/desk.ts'

/** Where things stand for the reader of one page. */
export type Addresses = {
  readonly homepage: string
  readonly styles: readonly string[]
  readonly media: (media: string) => string
  /** Null when this site has no page of it; then it is named without a link. */
  readonly article: (guid: Guid) => string | null
}

/** What a page takes from the site that it stands in. */
export type Site = {
  readonly desk: Pick<Desk, 'name' | 'language' | 'baseUrl' | 'adSlots'>
  readonly addresses: Addresses
}
