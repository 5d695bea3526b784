import { guidSchema } from '../../shared/article/guid.ts'
import type { Version } from '../../shared/article/version.ts'
import { readInstant } from '../../shared/instant/instant-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { toText } from '../../shared/prose/to-text.ts'
import { htmlToProse } from './html-to-prose.ts'
import type { IncomingArticle, IncomingPicture } from './incoming-article.ts'
import { ninjsItemSchema, type NinjsItem, type Worded } from './ninjs-item.ts'
import { Refusal } from './refusal.ts'
import { textToProse } from './text-to-prose.ts'

const states: Readonly<Record<string, Version['state']>> = {
  usable: 'published',
  withheld: 'held',
  canceled: 'killed',
}

/** One ninjs 3.1 item; throws `Refusal` when it has no identity, no headline or a time without a zone. */
export function readNinjs(value: unknown): IncomingArticle {
  const parsed = ninjsItemSchema.safeParse(value)
  if (!parsed.success) throw new Refusal(formatMessage('import.refusal.notNinjs'))
  const item = parsed.data
  const state = states[item.pubStatus ?? 'usable']
  if (state === undefined) {
    throw new Refusal(formatMessage('import.refusal.pubStatus', { found: item.pubStatus ?? '' }))
  }
  const headline = plain(pick(item.headlines, 'main'))
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const releasedAt = instant(item, 'versionCreated') ?? instant(item, 'firstCreated')
  if (releasedAt === null) throw new Refusal(formatMessage('import.refusal.noTime'))
  const lead = pick(item.descriptions, 'lead', 'summary')
  return {
    guid: guidSchema.parse(item.uri),
    version: versionOf(item),
    state,
    createdAt: instant(item, 'firstCreated') ?? releasedAt,
    releasedAt,
    content: {
      headline,
      slugline: item.slugline,
      byline: item.by,
      dateline: item.located,
      source: item.infoSources[0]?.name ?? '',
      lead: plain(lead),
      urgency: item.urgency,
      edNote: item.edNote,
      embargoedUntil: instant(item, 'embargoedUntil'),
      language: item.language.length < 2 ? 'en' : item.language,
      body: bodyOf(item),
    },
    sectionName: item.subjects.find(({ rel }) => rel === 'section')?.name ?? null,
    tagNames: item.subjects.filter(({ rel }) => rel !== 'section').map(({ name }) => name),
    picture: pictureOf(item),
  }
}

/** The member with one of those roles, the earlier role first; else the first there is. */
function pick(members: readonly Worded[], ...roles: readonly string[]): Worded | undefined {
  const inRole = roles.map((role) => members.find((member) => member.role === role))
  return inRole.find((member) => member !== undefined) ?? members[0]
}

function plain(worded: Worded | undefined): string {
  if (worded === undefined) return ''
  const isHtml = worded.contentType === 'text/html'
  const text = isHtml ? toText(htmlToProse(worded.value).prose) : worded.value
  return text.replace(/\s+/g, ' ').trim()
}

function bodyOf({ bodies }: NinjsItem): Prose {
  const html = bodies.find(({ contentType }) => contentType !== 'text/plain')
  if (html !== undefined) return htmlToProse(html.value).prose
  return textToProse(bodies[0]?.value ?? '')
}

function versionOf({ version }: NinjsItem): number {
  const number = Math.trunc(Number(version ?? 1))
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}

/** Null when the item does not say; a time that names no zone could mean any hour, so it is refused. */
function instant(
  item: NinjsItem,
  field: 'firstCreated' | 'versionCreated' | 'embargoedUntil',
): Instant | null {
  const said = item[field]
  if (said === undefined) return null
  const read = readInstant(said)
  if (read === null)
    throw new Refusal(formatMessage('import.refusal.badTime', { field, found: said.slice(0, 60) }))
  return read
}

function pictureOf({ associations }: NinjsItem): IncomingPicture | null {
  const picture = associations.find(
    ({ type, renditions }) => type === 'picture' && renditions.length > 0,
  )
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
    credit: picture.by,
  }
}
