import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'

const identified = ['person', 'org', 'location', 'event', 'object.title', 'classifier']
const levels = ['detail', 'matter', 'type'] as const

/** What a document is about: its keywords, then what it identifies, then its subjects, each name once. */
export function nitfTags(nitf: XmlElement): readonly string[] {
  const docdata = partOf(nitf, 'head', 'docdata')
  const lists = docdata === null ? [] : childrenOf(docdata, 'key-list')
  const contents = docdata === null ? [] : childrenOf(docdata, 'identified-content')
  const tobject = partOf(nitf, 'head', 'tobject')
  const subjects = tobject === null ? [] : childrenOf(tobject, 'tobject.subject')
  const names = [
    ...lists
      .flatMap((list) => childrenOf(list, 'keyword'))
      .map(({ attributes }) => attributes['key'] ?? ''),
    // One that is put together of parts has no name of its own.
    ...contents
      .flatMap((content) => childrenOf(content, ...identified))
      .filter(({ content }) => content.every((part) => typeof part === 'string'))
      .map(lineIn),
    ...subjects.map(subjectName),
  ]
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '')
}

/** The narrowest name of it. */
function subjectName({ attributes }: XmlElement): string {
  const names = levels.map((level) => attributes[`tobject.subject.${level}`] ?? '')
  return names.find((name) => name.trim() !== '') ?? ''
}
