import type { Instant } from '../instant/instant.ts'
import type { Guid } from './guid.ts'

const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?([^/?#:]+)/i

/** A new article's name in the world: a tag URI (RFC 4151) under the host of the desk's site. */
export function newGuid(baseUrl: string, now: Instant, id: string): Guid {
  const authority = host.exec(baseUrl)?.[1]?.toLowerCase() ?? 'desk.example'
  return `tag:${authority},${now.slice(0, 10)}:${id}` as Guid
}
