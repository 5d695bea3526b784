import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import { nitfBody } from '../nitf/nitf-body.ts'
import { textToProse } from '../text-to-prose.ts'
import { xhtmlToHtml } from '../xml/xhtml-to-html.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childOf, childrenOf, partOf, wordsOf } from '../xml/xml-parts.ts'

type Body = { readonly rank: number; readonly read: () => ReadHtml }

const looksLikeHtml = /<\/?(p|br|div|h[1-6]|ul|ol|li|blockquote|b|i|strong|em|a)\b[^<]*>/i

/** An item's body, whichever it has: XHTML before HTML before NITF before plain text. */
export function bodyOf(item: XmlElement, language: string): ReadHtml {
  const set = partOf(item, 'contentSet')
  const parts = set === null ? [] : childrenOf(set, 'inlineXML', 'inlineData')
  const bodies = parts.flatMap((part) => {
    const body = part.name === 'inlineXML' ? ofXml(part, language) : ofData(part, language)
    return body === null ? [] : [body]
  })
  const [best] = bodies.toSorted((one, other) => one.rank - other.rank)
  // Scores and company figures have vocabularies of their own.
  const others = parts
    .flatMap(({ content }) => content.filter((one) => typeof one !== 'string'))
    .filter((one) => one.name !== 'html' && !isBlank(one))
    .map(({ name }) => name)
  return best?.read() ?? { prose: textToProse(''), pictures: [], dropped: others }
}

/** The NITF in an item, which may say what the item does not. */
export function nitfIn(item: XmlElement): XmlElement | null {
  const set = partOf(item, 'contentSet')
  const parts = set === null ? [] : childrenOf(set, 'inlineXML')
  return parts.map((part) => childOf(part, 'nitf')).find((nitf) => nitf !== null) ?? null
}

function ofXml(part: XmlElement, language: string): Body | null {
  const nitf = childOf(part, 'nitf')
  if (nitf !== null) return { rank: 2, read: () => nitfBody(nitf, language, null) }
  const html = childOf(part, 'html')
  const body = html === null ? part : (childOf(html, 'body') ?? html)
  const isXhtml = html !== null || /xhtml|html/i.test(part.attributes['contenttype'] ?? '')
  const isOther = !isXhtml && childrenOf(part, 'p', 'div', 'body', 'section').length === 0
  if (isOther || isBlank(body)) return null
  return { rank: 0, read: () => htmlToProse(xhtmlToHtml(body), language) }
}

function ofData(part: XmlElement, language: string): Body | null {
  const { contenttype = '', encoding = '' } = part.attributes
  const words = wordsOf(part)
  if (words.trim() === '' || encoding.trim() !== '') return null
  const isHtml = /html/i.test(contenttype) || (contenttype === '' && looksLikeHtml.test(words))
  if (isHtml) return { rank: 1, read: () => htmlToProse(words, language) }
  if (contenttype !== '' && !/^text\//i.test(contenttype)) return null
  return { rank: 3, read: () => ({ prose: textToProse(words), pictures: [], dropped: [] }) }
}

/** Whether a reader would find nothing in it, no picture either. */
function isBlank(element: XmlElement): boolean {
  const waiting: (string | XmlElement)[] = [element]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'string') {
      if (/^(?:img|iframe|video|media)$/i.test(part.name)) return false
      waiting.push(...part.content)
    } else if (part.trim() !== '') return false
  }
  return true
}
