import type { XmlElement } from './read-xml.ts'

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** HTML reads what stands in these as text, in which no sign could be escaped. */
const raw = new Set('iframe noembed noframes script style textarea title xmp'.split(' '))

/** What stands in an element of XHTML as HTML, for a parser that decides what of it may stay. */
export function xhtmlToHtml({ content }: XmlElement): string {
  return content.map((part) => (typeof part === 'string' ? escaped(part) : shown(part))).join('')
}

function shown(element: XmlElement): string {
  const said = element.name.toLowerCase()
  const name = /^[a-z][a-z0-9]*$/.test(said) && said !== 'plaintext' ? said : 'span'
  const start = `<${name}${attributesOf(element)}>`
  if (voids.has(name)) return start
  return `${start}${raw.has(name) ? '' : xhtmlToHtml(element)}</${name}>`
}

function attributesOf({ attributes }: XmlElement): string {
  const words = Object.entries(attributes).map(([said, value]) => {
    const name = said === 'xml:lang' ? 'lang' : said.toLowerCase()
    return name === 'xmlns' || !/^[a-z][a-z0-9-]*$/.test(name) ? '' : ` ${name}="${escaped(value)}"`
  })
  return words.join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}
