import { guidSchema } from '../../../shared/article/guid.ts'
import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { Version } from '../../../shared/article/version.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { Refusal } from '../refusal.ts'
import { versionSaid } from '../version-said.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'
import { contentsOf, nitfBody } from './nitf-body.ts'
import { nitfHeadline, nitfLead, nitfMeta } from './nitf-head.ts'
import { leadMedia, nitfPicture } from './nitf-media.ts'
import { nitfTags } from './nitf-tags.ts'
import { nitfInstant, strictInstant } from './nitf-times.ts'

const states: Readonly<Record<string, Version['state']>> = {
  '': 'published',
  usable: 'published',
  embargoed: 'published',
  withheld: 'held',
  canceled: 'killed',
  cancelled: 'killed',
}

/**
 * One NITF document of either dialect; throws `Refusal` when it has no name, no headline or no moment, or
 * says of a moment or a status what nobody can understand.
 */
export function readNitf(nitf: XmlElement): IncomingArticle {
  const docdata = partOf(nitf, 'head', 'docdata')
  const said = (name: string, attribute: string): string =>
    (docdata === null ? undefined : partOf(docdata, name)?.attributes[attribute])?.trim() ?? ''
  const guid = guidSchema.safeParse(said('doc-id', 'id-string'))
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.badDocId'))
  const headline = nitfHeadline(nitf)
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const releasedAt = strictInstant('date.issue', said('date.issue', 'norm'))
  if (releasedAt === null) throw new Refusal(formatMessage('import.refusal.noIssue'))
  const embargoedUntil = strictInstant('date.release', said('date.release', 'norm'))
  const status = (docdata?.attributes['management-status'] ?? '').trim().toLowerCase()
  const head = (name: string): string => lineIn(partOf(nitf, 'body', 'body.head', name))
  const dateline = head('dateline')
  const language = (nitf.attributes['xml:lang'] ?? nitf.attributes['baselang'] ?? '').trim()
  const [content] = contentsOf(nitf)
  const lead = content === undefined ? null : leadMedia(content)
  const { prose: body, pictures, dropped } = nitfBody(nitf, language, lead)
  const section = partOf(nitf, 'head', 'pubdata')?.attributes['position.section'] ?? null
  return {
    guid: guid.data,
    ...versionSaid(said('du-key', 'version')),
    // Under an embargo that names no end, nobody may show it.
    state: status === 'embargoed' && embargoedUntil === null ? 'held' : stateOf(status),
    createdAt: firstOf(nitf) ?? releasedAt,
    releasedAt,
    content: {
      headline,
      slugline: nitfMeta(nitf, 'slugline'),
      byline: head('byline'),
      dateline,
      located:
        nitfMeta(nitf, 'located') ||
        lineIn(partOf(nitf, 'body', 'body.head', 'dateline', 'location')) ||
        datelinePlace(dateline),
      source: head('distributor'),
      usageTerms: head('rights'),
      genre: nitfMeta(nitf, 'genre'),
      lead: nitfLead(nitf),
      urgency: urgencyOf(said('urgency', 'ed-urg')),
      edNote: said('ed-msg', 'info'),
      embargoedUntil,
      expires: strictInstant('date.expire', said('date.expire', 'norm')),
      language: language.length < 2 ? '' : language,
      body,
    },
    urlSlug: null,
    related: [],
    sectionName: section,
    tags: nitfTags(nitf),
    picture: lead === null ? null : nitfPicture(lead),
    bodyPictures: pictures,
    dropped,
  }
}

function stateOf(status: string): Version['state'] {
  const state = Object.hasOwn(states, status) ? states[status] : undefined
  if (state !== undefined) return state
  throw new Refusal(formatMessage('import.refusal.pubStatus', { found: status.slice(0, 60) }))
}

function urgencyOf(said: string): number {
  const number = Number(said)
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : 5
}

/** The earliest moment of its history. */
function firstOf(nitf: XmlElement) {
  const head = partOf(nitf, 'head')
  const entries = head === null ? [] : childrenOf(head, 'revision-history')
  const moments = entries.map(({ attributes }) => nitfInstant(attributes['norm'] ?? ''))
  return moments.filter((at) => at !== null).sort()[0] ?? null
}
