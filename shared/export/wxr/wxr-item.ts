import type { Instant } from '../../instant/instant.ts'
import { feedTimes } from '../feed/feed-times.ts'
import { wordpressTime } from './wordpress-time.ts'
import { element, parent, type Xml } from './wxr-element.ts'
import { meta } from './wxr-meta.ts'
import type { WxrTerm } from './wxr-terms.ts'

/** A post or an attachment as WordPress keeps it. */
export type WxrItem = {
  readonly id: number
  readonly type: 'post' | 'attachment'
  readonly title: string
  readonly link: string
  readonly guid: string
  readonly login: string
  readonly content: string
  readonly excerpt: string
  readonly at: Instant
  readonly modifiedAt: Instant
  readonly name: string
  readonly status: 'publish' | 'future' | 'inherit'
  readonly parent: number
  readonly menuOrder: number
  readonly isSticky: boolean
  readonly attachmentUrl: string | null
  readonly categories: readonly WxrTerm[]
  readonly tags: readonly WxrTerm[]
  readonly fields: readonly (readonly [string, string])[]
}

export function wxrItem(item: WxrItem, timezone: string): Xml {
  const local = (at: Instant): string => wordpressTime(at, timezone)
  const greenwich = (at: Instant): string => wordpressTime(at, 'UTC')
  const ofTerm = (domain: string, { nicename, name }: WxrTerm): Xml =>
    element(`category domain="${domain}" nicename="${nicename}"`, name)
  return parent(
    'item',
    element('title', item.title),
    element('link', item.link),
    element('pubDate', feedTimes('UTC').mail(item.at)),
    element('dc:creator', item.login),
    element('guid isPermaLink="false"', item.guid),
    element('description', ''),
    element('content:encoded', item.content),
    element('excerpt:encoded', item.excerpt),
    element('wp:post_id', item.id),
    element('wp:post_date', local(item.at)),
    element('wp:post_date_gmt', greenwich(item.at)),
    element('wp:post_modified', local(item.modifiedAt)),
    element('wp:post_modified_gmt', greenwich(item.modifiedAt)),
    element('wp:comment_status', 'closed'),
    element('wp:ping_status', 'closed'),
    element('wp:post_name', item.name),
    element('wp:status', item.status),
    element('wp:post_parent', item.parent),
    element('wp:menu_order', item.menuOrder),
    element('wp:post_type', item.type),
    element('wp:post_password', ''),
    element('wp:is_sticky', item.isSticky ? 1 : 0),
    ...(item.attachmentUrl === null ? [] : [element('wp:attachment_url', item.attachmentUrl)]),
    ...item.categories.map((term) => ofTerm('category', term)),
    ...item.tags.map((term) => ofTerm('post_tag', term)),
    ...item.fields.map(([key, value]) => meta('wp:postmeta', key, value)),
  )
}
