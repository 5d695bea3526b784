import { guidSchema } from '../../../shared/article/guid.ts'
import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { Version } from '../../../shared/article/version.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { ninjsItemSchema, type NinjsItem, type Worded } from './ninjs-item.ts'
import { Refusal } from '../refusal.ts'
import { textToProse } from '../text-to-prose.ts'

const states: Readonly<Record<string, Version['state']>> = {
  usable: 'published',
  withheld: 'held',
  canceled: 'killed',
}

/**
 * One ninjs 3.1 item; throws `Refusal` when it has no identity, no headline, is no text, or says a
 * time without a zone.
 */
export function readNinjs(value: unknown): IncomingArticle {
  const parsed = ninjsItemSchema.safeParse(value)
  if (!parsed.success) throw new Refusal(formatMessage('import.refusal.notNinjs'))
  const item = parsed.data
  const guid = guidSchema.safeParse(item.uri.trim())
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.badUri'))
  if (item.type !== '' && item.type !== 'text') {
    throw new Refusal(formatMessage('import.refusal.notText', { type: item.type.slice(0, 60) }))
  }
  const state = states[item.pubStatus ?? 'usable']
  if (state === undefined) {
    const found = (item.pubStatus ?? '').slice(0, 60)
    throw new Refusal(formatMessage('import.refusal.pubStatus', { found }))
  }
  const headline = plain(pick(item.headlines, 'main'))
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const releasedAt = instant(item, 'versionCreated') ?? instant(item, 'firstCreated')
  if (releasedAt === null) throw new Refusal(formatMessage('import.refusal.noTime'))
  const lead = pick(item.descriptions, 'lead', 'summary')
  const { prose: body, pictures, dropped } = bodyOf(item)
  return {
    guid: guid.data,
    version: versionOf(item),
    state,
    createdAt: instant(item, 'firstCreated') ?? releasedAt,
    releasedAt,
    content: {
      headline,
      slugline: item.slugline,
      byline: item.by,
      dateline: item.located,
      located: datelinePlace(item.located),
      source: item.infoSources[0]?.name ?? '',
      usageTerms: item.usageTerms,
      genre: item.genres[0]?.name ?? '',
      lead: plain(lead),
      urgency: item.urgency,
      edNote: item.edNote,
      embargoedUntil: instant(item, 'embargoedUntil'),
      expires: instant(item, 'expires'),
      language: item.language.length < 2 ? 'en' : item.language,
      body,
    },
    sectionName: item.subjects.find(({ rel }) => rel === 'section')?.name ?? null,
    tagNames: item.subjects.filter(({ rel }) => rel !== 'section').map(({ name }) => name),
    urlSlug: null,
    related: [],
    picture: pictureOf(item),
    bodyPictures: pictures,
    dropped,
  }
}

/** The member with one of those roles, the earlier role first; else the first there is. */
function pick(members: readonly Worded[], ...roles: readonly string[]): Worded | undefined {
  const inRole = roles.map((role) => members.find((member) => member.role === role))
  return inRole.find((member) => member !== undefined) ?? members[0]
}

function plain(worded: Worded | undefined): string {
  if (worded === undefined) return ''
  const text = isHtml(worded) ? toText(htmlToProse(worded.value).prose) : worded.value
  return text.replace(/\s+/g, ' ').trim()
}

/** HTML before plain text before anything else, and of each the main one. */
function bodyOf({ bodies, language }: NinjsItem): ReadHtml {
  const html = pickOf(bodies.filter(isHtml))
  if (html !== undefined) return htmlToProse(html.value, language)
  const other = pickOf(bodies.filter(({ contentType }) => /^text\//i.test(contentType)))
  return { prose: textToProse((other ?? pickOf(bodies))?.value ?? ''), pictures: [], dropped: [] }
}

function pickOf(bodies: readonly Worded[]): Worded | undefined {
  return pick(bodies, 'main', 'body')
}

// A body that does not say what it is, and shows it by its tags, is HTML.
function isHtml({ contentType, value }: Worded): boolean {
  if (contentType === '')
    return /<\/?(p|br|div|h[1-6]|ul|ol|li|blockquote|b|i|strong|em|a)\b[^<]*>/i.test(value)
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)
}

function versionOf({ version }: NinjsItem): number {
  const number = Math.trunc(Number(version ?? 1))
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}

/** Null when the item does not say; a time that names no zone could mean any hour, so it is refused. */
function instant(
  item: NinjsItem,
  field: 'firstCreated' | 'versionCreated' | 'embargoedUntil' | 'expires',
): Instant | null {
  const said = item[field]
  if (said === null) return null
  const read = readInstant(said)
  // A zone can push the first and last moments of the calendar over its edge.
  if (read === null || !instantSchema.safeParse(read).success)
    throw new Refusal(formatMessage('import.refusal.badTime', { field, found: said.slice(0, 60) }))
  return read
}

function pictureOf({ associations }: NinjsItem): IncomingPicture | null {
  const pictures = associations.filter(
    ({ type, renditions }) => type === 'picture' && renditions.length > 0,
  )
  const picture = pictures.find(({ name }) => /^feature_?image$/i.test(name)) ?? pictures[0]
  const widest = picture?.renditions.toSorted((one, other) => other.width - one.width)[0]
  if (picture === undefined || widest === undefined) return null
  const said = (...roles: readonly string[]): string => {
    const found = picture.descriptions.find(({ role }) => roles.includes(role))
    return plain(found)
  }
  return {
    href: widest.href,
    alt: said('altText', 'alt'),
    caption: said('caption'),
    credit: picture.creditLine || picture.by,
  }
}
