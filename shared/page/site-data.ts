import { siteAddress } from './site-address.ts'
import type { Site } from './site.ts'

/** A file of the site for the world, from its path or from how a page in it names it. */
export function publicAddress(address: string, { desk }: Site): string | null {
  return siteAddress(desk.baseUrl, address.replace(/^\.\.\//, ''))
}

export function publisherOf({ desk }: Site): object {
  return { '@type': 'NewsMediaOrganization', name: desk.name, ...homeOf(desk.baseUrl) }
}

export function siteOf({ desk }: Site): object {
  return { '@type': 'WebSite', name: desk.name, ...homeOf(desk.baseUrl) }
}

function homeOf(baseUrl: string): { readonly url?: string } {
  const url = siteAddress(baseUrl, '')
  return url === null ? {} : { url }
}
