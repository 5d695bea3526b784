import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
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
import { wxrTimes } from './wxr-times.ts'

const prefix = '_wiredesk_'

// What nobody but its authors has seen stays so.
const states: Readonly<Record<string, IncomingArticle['state']>> = {
  publish: 'published',
  inherit: 'published',
  future: 'published',
  private: 'held',
  pending: 'inReview',
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
  const headline = isOurs ? rss('title') : plainText(rss('title'))
  if (headline.trim() === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const times = wxrTimes(post, fields, site.timezone)
  const { prose, pictures, dropped } = bodyOf(
    post,
    isOurs,
    fields.text('language') || site.language,
  )
  const picture = site.picture(post.meta.find(([key]) => key === '_thumbnail_id')?.[1] ?? '')
  const login = rss('creator')
  return {
    guid: guidOfPost(post, site),
    ...fields.version,
    state: stateOf(post),
    createdAt: times.createdAt,
    releasedAt: times.releasedAt,
    content: deskContent(fields, {
      headline,
      lead: isOurs ? encoded('excerpt') : plainText(encoded('excerpt')),
      byline: isOurs ? fields.text('byline') : site.author(login),
      embargoedUntil: own('status').trim() === 'future' ? times.at : null,
      language: site.language.length < 2 ? '' : site.language,
      body: prose,
    }),
    ...termsOf(terms, site),
    urlSlug: own('post_name').trim() === '' ? null : decoded(own('post_name')),
    related: fields.guids('related'),
    picture,
    bodyPictures: pictures.map((shown) => site.pictureAt(shown)),
    dropped,
    notes: times.isLocal ? [formatMessage('import.note.zone', { timezone: site.timezone })] : [],
  }
}

/** Newsrooms name steps of their own, as `pitch`, and all of them come before readers have it. */
function stateOf({ own }: WxrFields): IncomingArticle['state'] {
  const status = own('status').trim()
  if (status === 'trash') throw new Refusal(formatMessage('import.refusal.postStatus'))
  const state = Object.hasOwn(states, status) ? states[status] : undefined
  const isLocked = state === 'published' && own('post_password').trim() !== ''
  return isLocked ? 'held' : (state ?? 'draft')
}

function bodyOf({ encoded }: WxrFields, isOurs: boolean, language: string): ReadHtml {
  const text = encoded('content')
  if (isOurs) return htmlToProse(withoutNotes(text), language)
  const { html, dropped } = wordpressHtml(text)
  const read = htmlToProse(html, language)
  return { ...read, dropped: [...read.dropped, ...dropped] }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
