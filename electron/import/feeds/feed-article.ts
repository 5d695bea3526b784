import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import { guidSchema } from '../../../shared/article/guid.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import { urlSlug } from '../../../shared/article/url-slug.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { readMailInstant } from '../../../shared/instant/read-mail-instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { isLanguageTag } from '../../../shared/prose/language-tag.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { Refusal } from '../refusal.ts'
import { textToProse } from '../text-to-prose.ts'
import type { FeedEntry, ReadFeed, SaidTime } from './feed-entry.ts'
import { withoutLead } from './without-lead.ts'

/** An item of a feed; throws `Refusal` when it has no name, no headline, or no time with a zone. */
export function feedArticle(
  entry: FeedEntry,
  feed: Pick<ReadFeed, 'title' | 'language'>,
): IncomingArticle {
  const guid = guidSchema.safeParse(entry.id)
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.noFeedId'))
  if (entry.title === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const createdAt = instantOf(entry.published) ?? instantOf(entry.updated)
  if (createdAt === null) throw new Refusal(formatMessage('import.refusal.noFeedTime'))
  const updatedAt = instantOf(entry.updated) ?? createdAt
  const language = [entry.language, feed.language].find((said) => isLanguageTag(said)) ?? ''
  const { prose, pictures, dropped } =
    'html' in entry.body
      ? htmlToProse(entry.body.html, language)
      : { prose: textToProse(entry.body.text), pictures: [], dropped: [] }
  const { dateline, body } = withoutLead(prose, entry.lead)
  const isShown = pictures.some(({ href }) => href === entry.picture?.href)
  return {
    guid: guid.data,
    version: 1,
    isNumbered: false,
    state: 'published',
    createdAt,
    releasedAt: updatedAt < createdAt ? createdAt : updatedAt,
    content: {
      ...newContent({ headline: entry.title }),
      byline: entry.byline,
      dateline,
      located: datelinePlace(dateline),
      source: feed.title,
      lead: entry.lead,
      language,
      body,
    },
    sectionName: entry.sectionName,
    tags: namedTags(entry.tagNames),
    urlSlug: slugOf(entry.url),
    related: [],
    picture: isShown ? null : entry.picture,
    bodyPictures: pictures,
    dropped,
  }
}

/** Feeds write times as mail or as ISO 8601 has them, whatever their kind asks for. */
function instantOf(time: SaidTime | null): Instant | null {
  if (time === null) return null
  const { field, said } = time
  const read = readInstant(said) ?? readMailInstant(said)
  if (read === null || !instantSchema.safeParse(read).success)
    throw new Refusal(formatMessage('import.refusal.badTime', { field, found: said.slice(0, 60) }))
  return read
}

function slugOf(url: string): string | null {
  const last = /([^/?#]+?)(?:\.html?)?\/?(?:[?#].*)?$/i.exec(url)?.[1] ?? ''
  return /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(last) && urlSlug(last) === last ? last : null
}
