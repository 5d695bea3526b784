import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import type { Version } from '../../../shared/article/version.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { Refusal } from '../refusal.ts'
import { DeskFieldsIn } from '../site/desk-fields-in.ts'
import { deskContent } from '../site/desk-content.ts'
import { plainText } from '../site/plain-text.ts'
import { withoutNotes } from '../site/without-notes.ts'
import { wordpressHtml } from './wordpress-html.ts'
import type { WxrFields } from './wxr-fields.ts'
import type { WxrSite } from './wxr-site.ts'
import { termsOf, type WxrTermIn } from './wxr-terms-in.ts'
import { wxrTime } from './wxr-time.ts'

const prefix = '_wiredesk_'

// What nobody but its authors has seen stays so.
const states: Readonly<Record<string, Version['state']>> = {
  publish: 'published',
  inherit: 'published',
  future: 'published',
  private: 'held',
  draft: 'held',
  pending: 'held',
}

/** What of a post only its desk knew; empty for one that was never ours. */
export function fieldsOf({ meta }: Pick<WxrFields, 'meta'>): DeskFieldsIn {
  return new DeskFieldsIn(
    meta.flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    ),
  )
}

/** The name of a post in the world; throws `Refusal` when it has none. */
export function guidOfPost({ rss, own, meta }: WxrFields, site: WxrSite): Guid {
  const said = fieldsOf({ meta }).text('guid') || rss('guid').trim()
  const made = said === '' && own('post_id') !== '' ? `${site.address}/?p=${own('post_id')}` : said
  const guid = guidSchema.safeParse(made)
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.badUri'))
  return guid.data
}

/** One post or page; throws `Refusal` for one that has no name, headline or time, or was thrown away. */
export function readWxrPost(
  post: WxrFields,
  terms: readonly WxrTermIn[],
  site: WxrSite,
): IncomingArticle {
  const { own, rss, encoded } = post
  const fields = fieldsOf(post)
  const isOurs = fields.text('guid') !== ''
  const status = own('status').trim() || 'draft'
  const state = states[status]
  if (state === undefined)
    throw new Refusal(formatMessage('import.refusal.postStatus', { found: status.slice(0, 60) }))
  const headline = isOurs ? rss('title') : plainText(rss('title'))
  if (headline.trim() === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const times = timesOf(post, fields)
  const { prose, pictures, dropped } = bodyOf(
    post,
    isOurs,
    fields.text('language') || site.language,
  )
  const picture = site.picture(post.meta.find(([key]) => key === '_thumbnail_id')?.[1] ?? '')
  const login = rss('creator')
  return {
    guid: guidOfPost(post, site),
    version: fields.number('version', 1, Number.MAX_SAFE_INTEGER) ?? 1,
    state,
    createdAt: times.createdAt,
    releasedAt: times.releasedAt,
    content: deskContent(fields, {
      headline,
      lead: isOurs ? encoded('excerpt') : plainText(encoded('excerpt')),
      byline: isOurs ? fields.text('byline') : site.author(login),
      embargoedUntil: status === 'future' ? times.at : null,
      language: site.language.length < 2 ? 'en' : site.language,
      body: prose,
    }),
    ...termsOf(terms, site),
    urlSlug: own('post_name').trim() === '' ? null : decoded(own('post_name')),
    related: fields.guids('related'),
    picture,
    bodyPictures: pictures.map((shown) => site.pictureAt(shown)),
    dropped,
  }
}

function bodyOf({ encoded }: WxrFields, isOurs: boolean, language: string): ReadHtml {
  const text = encoded('content')
  if (isOurs) return htmlToProse(withoutNotes(text), language)
  const { html, dropped } = wordpressHtml(text)
  const read = htmlToProse(html, language)
  return { ...read, dropped: [...read.dropped, ...dropped] }
}

type Times = { readonly at: Instant; readonly createdAt: Instant; readonly releasedAt: Instant }

/** Drafts have no time in Greenwich; their time on the site's clock is the nearest that is known. */
function timesOf({ own, rss }: WxrFields, fields: DeskFieldsIn): Times {
  const modified = wxrTime(own('post_modified_gmt')) ?? wxrTime(own('post_modified'))
  const published = Date.parse(rss('pubDate'))
  const at =
    wxrTime(own('post_date_gmt')) ??
    wxrTime(own('post_date')) ??
    (published > 0
      ? wxrTime(new Date(published).toISOString().slice(0, 19).replace('T', ' '))
      : null) ??
    modified
  if (at === null) throw new Refusal(formatMessage('import.refusal.noPostTime'))
  const isFuture = own('status').trim() === 'future'
  // What is to come was written before it.
  const first = isFuture && modified !== null && modified < at ? modified : at
  const createdAt = fields.instant('first_released') ?? first
  const last = modified !== null && modified > createdAt ? modified : createdAt
  return { at, createdAt, releasedAt: fields.instant('released') ?? last }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
