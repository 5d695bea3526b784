import { legalText } from '../../shared/export/legal-text.ts'
import {
  rdfNamespace,
  xmpNames,
  xmpNamespaces,
  xmpProperties,
  type XmpWords,
} from './xmp-property.ts'

/** An XMP packet that says these words and nothing else; null when there are none. */
export function writeXmp(words: XmpWords): string | null {
  const properties = xmpNames.flatMap((name) => {
    const texts = words[name] ?? []
    if (texts.length === 0) return []
    const [prefix, local, form] = xmpProperties[name]
    return [`<${prefix}:${local}>${valueOf(form, texts)}</${prefix}:${local}>`]
  })
  if (properties.length === 0) return null
  const namespaces = Object.entries(xmpNamespaces).map(
    ([prefix, uri]) => ` xmlns:${prefix}="${uri}"`,
  )
  return [
    '<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdfNamespace}">`,
    `<rdf:Description rdf:about=""${namespaces.join('')}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

function valueOf(form: 'Alt' | 'Seq' | 'text', texts: readonly string[]): string {
  const [first = ''] = texts
  if (form === 'text') return xmlOf(first)
  if (form === 'Alt')
    return `<rdf:Alt><rdf:li xml:lang="x-default">${xmlOf(first)}</rdf:li></rdf:Alt>`
  const items = texts.map((text) => `<rdf:li>${xmlOf(text)}</rdf:li>`)
  return `<rdf:Seq>${items.join('')}</rdf:Seq>`
}

function xmlOf(text: string): string {
  return legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
