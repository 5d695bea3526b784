import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { Version } from '../../../shared/article/version.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { nitfHeadline, nitfLead } from '../nitf/nitf-head.ts'
import { Refusal } from '../refusal.ts'
import { versionSaid } from '../version-said.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'
import { blockText } from './block-text.ts'
import { codeOf, itemClassOf, roleOf } from './item-codes.ts'
import { bodyOf, nitfIn } from './news-body.ts'
import { isSection, newsTags } from './news-tags.ts'
import { storyPicture, type WirePictures } from './news-pictures.ts'
import { timesOf } from './news-times.ts'

type Message = { readonly pictures: WirePictures; readonly sent: Instant | null }

const states: Readonly<Record<string, Version['state']>> = {
  '': 'published',
  usable: 'published',
  withheld: 'held',
  canceled: 'killed',
  cancelled: 'killed',
}

/** One news item of text; throws `Refusal` when it has no name, no headline, no time, or a status that nobody knows. */
export function readNewsItem(item: XmlElement, { pictures, sent }: Message): IncomingArticle {
  const guid = guidSchema.safeParse((item.attributes['guid'] ?? '').trim())
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.badGuid'))
  const type = itemClassOf(item)
  if (type !== '' && type !== 'text' && type !== 'composite')
    throw new Refusal(formatMessage('import.refusal.notText', { type: type.slice(0, 60) }))
  const { isWithheld, releasedAt, createdAt, ...times } = timesOf(item, sent)
  const state = stateOf(item)
  const meta = partOf(item, 'contentMeta')
  const all = (...names: readonly string[]) => (meta === null ? [] : childrenOf(meta, ...names))
  const line = (name: string): string => lineIn(all(name)[0] ?? null)
  const named = (name: string): string => lineIn(partOf(item, 'contentMeta', name, 'name'))
  const nitf = nitfIn(item)
  const headline =
    lineIn(
      all('headline').find((one) => ['', 'main'].includes(roleOf(one))) ??
        all('headline')[0] ??
        null,
    ) ||
    nitfHeadline(nitf) ||
    lineIn(partOf(item, 'itemMeta', 'title'))
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const summary = all('description').find((one) => roleOf(one) === 'summary')
  const dateline = line('dateline')
  const language = languageOf(item)
  const { prose: body, pictures: bodyPictures, dropped } = bodyOf(item, language)
  return {
    guid: guid.data,
    ...versionSaid(item.attributes['version']),
    state: isWithheld && state === 'published' ? 'held' : state,
    createdAt,
    releasedAt,
    content: {
      headline,
      slugline: line('slugline'),
      byline: line('by') || all('creator').map(nameOf).filter(Boolean).join(', '),
      dateline,
      located: named('located') || datelinePlace(dateline),
      source: named('infoSource'),
      usageTerms: blockText(partOf(item, 'rightsInfo', 'usageTerms')),
      genre: named('genre'),
      lead: blockText(summary ?? all('description')[0] ?? null) || nitfLead(nitf),
      urgency: urgencyOf(line('urgency')),
      edNote: edNoteOf(item),
      ...times,
      language,
      body,
    },
    urlSlug: null,
    related: relatedOf(item, pictures),
    sectionName: sectionOf(all('subject')),
    tags: newsTags(all('subject'), all('keyword'), language),
    picture: storyPicture(item, pictures),
    bodyPictures,
    dropped,
  }
}

function stateOf(item: XmlElement): Version['state'] {
  const said = codeOf(partOf(item, 'itemMeta', 'pubStatus'))
  const state = Object.hasOwn(states, said) ? states[said] : undefined
  if (state !== undefined) return state
  throw new Refusal(formatMessage('import.refusal.pubStatus', { found: said.slice(0, 60) }))
}

function urgencyOf(said: string): number {
  const number = Number(said)
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : 5
}

function languageOf(item: XmlElement): string {
  const said = partOf(item, 'contentMeta', 'language')?.attributes['tag']
  const language = (said ?? item.attributes['xml:lang'] ?? '').trim()
  return language.length < 2 ? '' : language
}

function edNoteOf(item: XmlElement): string {
  const meta = partOf(item, 'itemMeta')
  const notes = meta === null ? [] : childrenOf(meta, 'edNote')
  return notes.map(blockText).filter(Boolean).join('\n')
}

function relatedOf(item: XmlElement, { byGuid }: WirePictures): readonly Guid[] {
  const meta = partOf(item, 'itemMeta')
  const links = meta === null ? [] : childrenOf(meta, 'link')
  return links.flatMap((link) => {
    const { residref = '' } = link.attributes
    if (codeOf(link, 'rel') !== 'seealso' || byGuid.has(residref)) return []
    const { success, data } = guidSchema.safeParse(residref.trim())
    return success ? [data] : []
  })
}

function nameOf(element: XmlElement): string {
  return lineIn(childrenOf(element, 'name')[0] ?? null)
}

function sectionOf(subjects: readonly XmlElement[]): string | null {
  const section = subjects.find(isSection)
  return section === undefined ? null : nameOf(section)
}
