import { topicSaid } from '../../../shared/topic/topic-said.ts'
import { type IncomingTag, namedTags } from '../incoming-tag.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn } from '../xml/xml-parts.ts'
import { codeOf } from './item-codes.ts'
import { sectionLiteral } from '../../../shared/export/newsml/content-meta.ts'

const kinds: Readonly<Record<string, IncomingTag['kind']>> = {
  abstract: 'subject',
  person: 'person',
  organisation: 'organisation',
  geoarea: 'place',
  poi: 'place',
  event: 'event',
}

/** What an item is about: its subjects, each of its kind and topic, then keywords that are no name of those. */
export function newsTags(
  subjects: readonly XmlElement[],
  keywords: readonly XmlElement[],
  language: string,
): readonly IncomingTag[] {
  const told = subjects.filter((one) => !isSection(one)).map((one) => tagOf(one, language))
  const names = new Set(told.map(({ name }) => name))
  const plain = namedTags(keywords.map(lineIn).filter((name) => !names.has(name)))
  return [...told, ...plain].filter(({ name, topic }) => name !== '' || topic !== null)
}

export function isSection({ attributes }: XmlElement): boolean {
  return attributes['literal']?.startsWith(sectionLiteral) === true
}

function tagOf(subject: XmlElement, language: string): IncomingTag {
  const kind = codeOf(subject, 'type') || codeOf(subject, 'typeuri')
  return {
    name: nameIn(subject, language),
    kind: Object.hasOwn(kinds, kind) ? (kinds[kind] ?? null) : null,
    topic: topicOf(subject),
  }
}

/** Agencies have vocabularies of their own, and say beside which topic of IPTC's is the same. */
function topicOf(subject: XmlElement): string | null {
  const found = [subject, ...childrenOf(subject, 'sameAs')].map(({ attributes }) => {
    const { qcode = '', uri = '' } = attributes
    return topicSaid(qcode) ?? topicSaid(uri)
  })
  return found.find((topic) => topic !== null) ?? null
}

/** Its name in the item's language, or else the first. */
function nameIn(subject: XmlElement, language: string): string {
  const names = childrenOf(subject, 'name')
  const own = names.find(({ attributes }) => {
    const said = attributes['xml:lang'] ?? ''
    return said !== '' && primaryOf(said) === primaryOf(language)
  })
  return lineIn(own ?? names[0] ?? null)
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase()
}
