import { topicSaid } from '../../../shared/topic/topic-said.ts'
import type { IncomingTag } from '../incoming-tag.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'

const identified: Readonly<Record<string, IncomingTag['kind']>> = {
  person: 'person',
  org: 'organisation',
  location: 'place',
  event: 'event',
  'object.title': null,
  classifier: 'subject',
}
const levels = ['detail', 'matter', 'type'] as const

/** What a document is about: its keywords, then what it identifies, then its subjects; all that is said of one name together. */
export function nitfTags(nitf: XmlElement): readonly IncomingTag[] {
  const docdata = partOf(nitf, 'head', 'docdata')
  const lists = docdata === null ? [] : childrenOf(docdata, 'key-list')
  const contents = docdata === null ? [] : childrenOf(docdata, 'identified-content')
  const tobject = partOf(nitf, 'head', 'tobject')
  const subjects = tobject === null ? [] : childrenOf(tobject, 'tobject.subject')
  const found = [
    ...lists
      .flatMap((list) => childrenOf(list, 'keyword'))
      .map(({ attributes }) => ({ name: attributes['key'] ?? '', kind: null, topic: null })),
    // One that is put together of parts has no name of its own.
    ...contents
      .flatMap((content) => childrenOf(content, ...Object.keys(identified)))
      .filter(({ content }) => content.every((part) => typeof part === 'string'))
      .map((one) => ({ name: lineIn(one), kind: identified[one.name] ?? null, topic: null })),
    ...subjects.map((subject) => ({
      name: subjectName(subject),
      kind: null,
      topic: topicSaid(subject.attributes['tobject.subject.refnum'] ?? '', true),
    })),
  ]
  return together(found)
}

function together(found: readonly IncomingTag[]): readonly IncomingTag[] {
  const byName = new Map<string, IncomingTag>()
  const nameless: IncomingTag[] = []
  for (const { name: said, kind, topic } of found) {
    const name = said.trim()
    const known = byName.get(name)
    if (name === '') {
      if (topic !== null) nameless.push({ name, kind, topic })
    } else byName.set(name, { name, kind: known?.kind ?? kind, topic: known?.topic ?? topic })
  }
  return [...byName.values(), ...nameless]
}

/** The narrowest name of it. */
function subjectName({ attributes }: XmlElement): string {
  const names = levels.map((level) => attributes[`tobject.subject.${level}`] ?? '')
  return names.find((name) => name.trim() !== '') ?? ''
}
