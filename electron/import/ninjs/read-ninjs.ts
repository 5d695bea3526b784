import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { urlSlug } from '../../../shared/article/url-slug.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { Refusal } from '../refusal.ts'
import { textToProse } from '../text-to-prose.ts'
import { versionSaid } from '../version-said.ts'
import { canonicalNinjs } from './canonical-ninjs.ts'
import { ninjsGuid } from './ninjs-guid.ts'
import { ninjsItemSchema, type NinjsItem, type Worded } from './ninjs-item.ts'
import { ninjsPictures } from './ninjs-pictures.ts'
import { instantIn, stateIn } from './ninjs-status.ts'
import { ninjsTags } from './ninjs-tags.ts'
import { inRole, isHtml, pick, plain } from './ninjs-words.ts'

// What an item says there is not what its story is about.
const notLead = new Set(['dateline', 'correction', 'clarification', 'update', 'withdrawal'])

/**
 * One ninjs item of any version; throws `Refusal` when it has no identity, no headline, is no text, or
 * says a time without a zone.
 */
export function readNinjs(value: unknown): IncomingArticle {
  const parsed = ninjsItemSchema.safeParse(canonicalNinjs(value))
  if (!parsed.success) throw new Refusal(formatMessage('import.refusal.notNinjs'))
  const item = parsed.data
  const guid = ninjsGuid(item)
  if (guid === null) throw new Refusal(formatMessage('import.refusal.badUri'))
  if (item.type !== '' && item.type !== 'text') {
    throw new Refusal(formatMessage('import.refusal.notText', { type: item.type.slice(0, 60) }))
  }
  const state = stateIn(item)
  const headline = plain(pick(item.headlines, 'main')) || item.title.replace(/\s+/g, ' ').trim()
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const releasedAt =
    instantIn(item, 'versionCreated') ??
    instantIn(item, 'firstCreated') ??
    instantIn(item, 'contentCreated')
  if (releasedAt === null) throw new Refusal(formatMessage('import.refusal.noTime'))
  const { prose: body, pictures: shown, dropped } = bodyOf(item)
  const pictures = ninjsPictures(item, shown)
  return {
    guid,
    ...versionSaid(item.version),
    state,
    createdAt: instantIn(item, 'firstCreated') ?? releasedAt,
    releasedAt,
    content: {
      headline,
      slugline: item.slugline,
      byline: item.by || (item.authors[0]?.name ?? ''),
      ...whereOf(item),
      source: item.infoSources[0]?.name ?? item.source,
      usageTerms: item.usageTerms,
      genre: item.genres[0]?.name ?? '',
      lead: leadOf(item),
      urgency: item.urgency,
      edNote: item.edNote,
      embargoedUntil: instantIn(item, 'embargoedUntil'),
      expires: instantIn(item, 'expires'),
      language: item.language.length < 2 ? '' : item.language,
      body,
    },
    sectionName:
      item.subjects.find(({ rel }) => rel === 'section')?.name ?? item.service[0]?.name ?? null,
    tags: ninjsTags(item),
    urlSlug: slugOf(item),
    related: relatedOf(item),
    picture: pictures.lead,
    bodyPictures: pictures.inBody,
    dropped: [...dropped, ...pictures.dropped],
  }
}

function leadOf({ descriptions }: NinjsItem): string {
  const others = descriptions.filter(({ role }) => !notLead.has(role))
  return plain(pick(others, 'lead', 'summary'))
}

/** The place, and the line printed over the text where the item has one; other wires print their place. */
function whereOf({ located, descriptions }: NinjsItem) {
  const line = inRole(descriptions, 'dateline')
  return line === undefined
    ? { dateline: located, located: datelinePlace(located) }
    : { dateline: plain(line), located }
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

function slugOf({ altIds }: NinjsItem): string | null {
  const said = altIds.find(({ role }) => role === 'slug')?.value ?? ''
  return said !== '' && urlSlug(said) === said ? said : null
}

function relatedOf({ altIds, associations }: NinjsItem): readonly Guid[] {
  const named = altIds
    .filter(({ role }) => role === 'related')
    .map(({ value }) => ninjsGuid({ uri: value, altIds: [] }))
  const linked = associations.filter(({ type, uri }) => type === 'text' && uri !== '')
  return [...new Set([...named, ...linked.map(ninjsGuid)])].filter((guid) => guid !== null)
}
