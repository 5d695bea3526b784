import type { Guid } from '../../article/guid.ts'
import { legalText } from '../legal-text.ts'

const sign = String.raw`(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})`
const tail = String.raw`(?:\?${sign}*)?(?:#${sign}*)?`
const web = new RegExp(String.raw`^https?://[a-z0-9.-]+(?::\d+)?(?:/(?!/)${sign}*|/)?${tail}$`, 'i')
const named = new RegExp(String.raw`^(?!https?:)[a-z][a-z0-9+.-]*:(?!/)${sign}+${tail}$`, 'i')

/** Whether every reader of URIs takes it for one; a desk's guid may be any text that a wire gave it. */
export function isUri(text: string): boolean {
  return web.test(text) || named.test(text)
}

/**
 * What ninjs names stories, lists and pictures by, under the desk's own address where it has one, else by
 * its UUID.
 */
export function ninjsAddresses(root: string | null, uuid: string) {
  const own = [root ?? '', encodeURI(legalText(root ?? ''))].find((address) => web.test(address))
  // RFC 2606 keeps this ending for what is nobody's, so that a name made under it is no false claim.
  const base = own ?? `https://${uuid}.wiredesk.invalid/`

  /** A web address that is the story's alone and holds its guid, so that its reader can believe both. */
  const webOf = (guid: Guid): string =>
    web.test(guid) ? guid : `${base}item/${encodeURIComponent(legalText(guid))}`

  return {
    base,
    webOf,
    uriOf: (guid: Guid): string => (isUri(guid) ? guid : webOf(guid)),
    list: (name: string): string => `${base}list/${name}`,
    picture: (media: string): string => `${base}media/${media}`,
    /** Where readers find a picture; null where the desk has said no address. */
    href: (media: string): string | null => (own === undefined ? null : `${base}media/${media}`),
    /** From an item to the picture; below it, since no reader follows a name that leads out of a folder. */
    file: (media: string): string => `media/${media}`,
  }
}

export type NinjsAddresses = ReturnType<typeof ninjsAddresses>
