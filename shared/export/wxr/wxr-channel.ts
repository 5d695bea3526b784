import type { Desk } from '../../desk/desk.ts'
import type { SiteAuthor } from '../wire/site-authors.ts'
import { element, parent, type Xml } from './wxr-element.ts'
import { meta } from './wxr-meta.ts'
import type { WxrTerm, WxrTerms } from './wxr-terms.ts'

/** A WXR file up to its first item, and its end. */
export function wxrChannel(
  { name, language, baseUrl }: Pick<Desk, 'name' | 'language' | 'baseUrl'>,
  authors: readonly SiteAuthor[],
  { categories, tags }: Pick<WxrTerms, 'categories' | 'tags'>,
): { readonly head: string; readonly foot: string } {
  const parts: readonly Xml[] = [
    element('title', name),
    element('link', baseUrl),
    element('description', ''),
    element('language', language),
    // WordPress looks for the bare number before it reads anything else.
    '<wp:wxr_version>1.2</wp:wxr_version>\n' as Xml,
    element('wp:base_site_url', baseUrl),
    element('wp:base_blog_url', baseUrl),
    ...authors.map(authorOf),
    ...categories.map(categoryOf),
    ...tags.map((tag, at) => tagOf(tag, categories.length + at)),
  ]
  return { head: `${opening}${parts.join('')}`, foot: '</channel>\n</rss>\n' }
}

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
`

function authorOf({ login, name }: SiteAuthor, at: number): Xml {
  return parent(
    'wp:author',
    element('wp:author_id', at + 1),
    element('wp:author_login', login),
    element('wp:author_email', ''),
    element('wp:author_display_name', name),
    element('wp:author_first_name', ''),
    element('wp:author_last_name', ''),
  )
}

function categoryOf({ nicename, name, list }: WxrTerm, at: number): Xml {
  const ofList =
    list === null
      ? []
      : [
          meta('wp:termmeta', '_wiredesk_list', list.name),
          meta('wp:termmeta', '_wiredesk_list_kind', list.kind),
        ]
  return parent(
    'wp:category',
    element('wp:term_id', at + 1),
    element('wp:category_nicename', nicename),
    element('wp:category_parent', ''),
    element('wp:cat_name', name),
    ...ofList,
  )
}

function tagOf({ nicename, name }: WxrTerm, at: number): Xml {
  return parent(
    'wp:tag',
    element('wp:term_id', at + 1),
    element('wp:tag_slug', nicename),
    element('wp:tag_name', name),
  )
}
