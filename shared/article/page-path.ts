import type { Content } from './content.ts'
import { cyrb53 } from './cyrb53.ts'
import type { Guid } from './guid.ts'
import { urlSlug } from './url-slug.ts'

/**
 * Where an article's page stands in a site. The name's end is made from the guid, so that two stories
 * of one headline never meet; `digits` are more than 8 only where 8 did not tell two guids apart.
 */
export function pagePath(
  guid: Guid,
  content: Pick<Content, 'headline' | 'urlSlug'>,
  digits = 8,
): string {
  const words = content.urlSlug.trim() === '' ? content.headline : content.urlSlug
  return `articles/${urlSlug(words)}-${cyrb53(guid).slice(-digits)}.html`
}

const named = /^(.*)-([\da-f]{8}|[\da-f]{14})\.html$/

/** What the last part of such a path says: the words in it, and the mark made of the guid; null for any other. */
export function readPageName(
  name: string,
): { readonly slug: string; readonly mark: string } | null {
  const [, slug, mark] = named.exec(name) ?? []
  return slug === undefined || mark === undefined ? null : { slug, mark }
}

export function isMarkOf(mark: string, guid: Guid): boolean {
  return cyrb53(guid).endsWith(mark)
}
