import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'

export function nitfHeadline(nitf: XmlElement | null): string {
  if (nitf === null) return ''
  return (
    lineIn(partOf(nitf, 'body', 'body.head', 'hedline', 'hl1')) ||
    lineIn(partOf(nitf, 'head', 'title'))
  )
}

/** Its abstract, a paragraph a line. */
export function nitfLead(nitf: XmlElement | null): string {
  const abstract = nitf === null ? null : partOf(nitf, 'body', 'body.head', 'abstract')
  if (abstract === null) return ''
  const paragraphs = childrenOf(abstract, 'p')
  const lines = paragraphs.length === 0 ? [abstract] : paragraphs
  return lines.map(lineIn).filter(Boolean).join('\n')
}

/** What a `meta` of that name says. */
export function nitfMeta(nitf: XmlElement, name: string): string {
  const head = partOf(nitf, 'head')
  const found = (head === null ? [] : childrenOf(head, 'meta')).find(
    ({ attributes }) => attributes['name'] === name,
  )
  return (found?.attributes['content'] ?? '').trim()
}
