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
