import type { IncomingPicture } from '../../shared/import/incoming-pictures.ts'
import {
  attributeOf,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  isElement,
  lineOf,
} from './html-element.ts'

const credits = new Set(['credit', 'copyright', 'source', 'byline'])
/** Around a picture these hold nothing but it. */
const wrappers = new Set(['a', 'picture', 'div', 'p', 'span', 'center'])

/** A picture with its words: a figure that shows one, or one by itself; null for what is none. */
export function pictureIn(element: HtmlElement): IncomingPicture | null {
  if (element.tagName === 'img') return made(element, '', '')
  if (element.tagName !== 'figure') return null
  const parts = element.childNodes.filter(isElement)
  const captions = parts.filter(({ tagName }) => tagName === 'figcaption')
  const [image, other] = parts.filter((part) => !captions.includes(part))
  if (image === undefined || other !== undefined || captions.length > 1) return null
  const shown = loneImage(image)
  if (shown === null) return null
  const [caption] = captions
  if (caption === undefined) return made(shown, '', '')
  const credit = caption.childNodes.filter(isElement).find((part) => hasClass(part, credits))
  const said = lineOf(caption)
  const credited = credit === undefined ? '' : lineOf(credit)
  const words = credited === '' ? said : said.slice(0, said.lastIndexOf(credited)).trim()
  return made(shown, words, credited)
}

function loneImage(element: HtmlElement): HtmlElement | null {
  let at: HtmlElement = element
  while (at.tagName !== 'img') {
    if (!wrappers.has(at.tagName)) return null
    const [child, other] = at.childNodes.filter(isNotBlank)
    if (child === undefined || other !== undefined || !isElement(child)) return null
    at = child
  }
  return at
}

function isNotBlank(node: HtmlNode): boolean {
  if (isElement(node)) return node.tagName !== 'source'
  return node.nodeName === '#text' && 'value' in node && node.value.trim() !== ''
}

function made(image: HtmlElement, caption: string, credit: string): IncomingPicture | null {
  const href = attributeOf(image, 'src') ?? attributeOf(image, 'data-src') ?? ''
  // A dot that counts readers is no picture.
  if (href === '' || href.startsWith('data:') || attributeOf(image, 'width') === '1') return null
  return { href, alt: attributeOf(image, 'alt') ?? '', caption, credit }
}
