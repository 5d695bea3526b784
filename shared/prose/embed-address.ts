import { isLinkAddress } from './link-address.ts'

/** Whether something that stands elsewhere on the web may be shown as a card: a link with a page at its end. */
export function isEmbedAddress(address: unknown): address is string {
  return isLinkAddress(address) && /^https?:\/\//i.test(address)
}

/** The part of an address that tells people whose it is: `x.com`. */
export function siteOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? address
}
