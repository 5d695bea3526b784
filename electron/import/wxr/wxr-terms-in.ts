import { childrenOf, wordsOf } from '../xml/xml-parts.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { plainText } from '../site/plain-text.ts'
import type { WxrSite } from './wxr-site.ts'

/** A category or a tag of a post. */
export type WxrTermIn = {
  readonly domain: string
  readonly nicename: string
  readonly name: string
}

export function termsIn(item: XmlElement): readonly WxrTermIn[] {
  return childrenOf(item, 'category').map((term) => ({
    domain: term.attributes['domain'] ?? 'category',
    nicename: term.attributes['nicename'] ?? '',
    name: wordsOf(term),
  }))
}

/** The first category is the section, the others and the tags are tags; a list's category is neither. */
export function termsOf(
  terms: readonly WxrTermIn[],
  site: Pick<WxrSite, 'listOf'>,
): Pick<IncomingArticle, 'sectionName' | 'tags'> {
  const told = terms.filter(
    ({ nicename }) => site.listOf(nicename) === null && !isHot({ nicename }),
  )
  const named = (domain: string): readonly string[] =>
    told
      .filter((term) => term.domain === domain && term.nicename !== 'uncategorized')
      .map(({ name }) => (/&\w+;|&#\d+;/.test(name) ? plainText(name) : name))
  const [section = null, ...others] = named('category')
  return { sectionName: section, tags: namedTags([...new Set([...others, ...named('post_tag')])]) }
}

/** What sites call their first list, as a category or a tag. */
export function isHot({ nicename }: Pick<WxrTermIn, 'nicename'>): boolean {
  return nicename === 'hot-news'
}
