import type { XmlElement } from '../xml/read-xml.ts'

const voids = new Set(['br', 'hr', 'img', 'wbr', 'source', 'embed', 'input', 'col'])
/** HTML reads what stands in these as text, in which no sign could be escaped. */
const raw = new Set([
  'iframe',
  'noembed',
  'noframes',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
])

/** What stands in an element of XHTML as HTML, for the reader that decides what of it may stay. */
export function innerHtml({ content }: XmlElement): string {
  return content.map((part) => (typeof part === 'string' ? escaped(part) : shown(part))).join('')
}

function shown(element: XmlElement): string {
  const said = element.name.toLowerCase()
  const name = /^[a-z][a-z0-9]*$/.test(said) && said !== 'plaintext' ? said : 'span'
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => [key === 'xml:lang' ? 'lang' : key, value] as const)
    .filter(([key]) => /^[a-z-]+$/.test(key) && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  if (voids.has(name)) return `<${name}${attributes}>`
  return `<${name}${attributes}>${raw.has(name) ? '' : innerHtml(element)}</${name}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
