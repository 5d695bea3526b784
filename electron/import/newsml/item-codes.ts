import { partOf } from '../xml/xml-parts.ts'
import type { XmlElement } from '../xml/read-xml.ts'

/** The code of a QCode or of a concept's address, without what it is of, as `usable`; empty for none. */
export function codeOf(element: XmlElement | null, name = 'qcode'): string {
  const { [name]: qcode = '', uri = '' } = element?.attributes ?? {}
  const said = qcode.trim() === '' ? uri : qcode
  return (said.trim().split(/[:/]/).at(-1) ?? '').toLowerCase()
}

/** What kind of news an item is, as `text`; empty when it does not say. */
export function itemClassOf(item: XmlElement): string {
  return codeOf(partOf(item, 'itemMeta', 'itemClass'))
}

/** The code of its `role`, as `caption`. */
export function roleOf(element: XmlElement): string {
  const { role = '', roleuri = '' } = element.attributes
  return ((role || roleuri).trim().split(/[:/]/).at(-1) ?? '').toLowerCase()
}
