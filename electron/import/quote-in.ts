import { hasClass, type HtmlElement, type HtmlNode, isElement } from './html-element.ts'

const pulled = new Set(['pull-quote', 'pullquote', 'wp-block-pullquote', 'pull_quote'])
const speakers = new Set(['footer', 'cite', 'figcaption'])

/** What kind of quote an element is; null for none. A quote in a figure is the figure, which holds its speaker too. */
export function quoteIn(element: HtmlElement): 'blockquote' | 'pullQuote' | null {
  const { tagName } = element
  if (/^(?:figure|aside|blockquote)$/.test(tagName) && hasClass(element, pulled)) return 'pullQuote'
  if (tagName === 'blockquote')
    return isElement(element.parentNode) && isFramed(element.parentNode) ? null : 'blockquote'
  return isFramed(element) ? 'blockquote' : null
}

// Asked of each child of a figure, and a figure may have a hundred thousand.
const framed = new WeakMap<HtmlElement, boolean>()

function isFramed(element: HtmlElement): boolean {
  const { tagName, childNodes } = element
  if (tagName !== 'figure') return false
  const known = framed.get(element) ?? childNodes.filter(isElement).some(isQuote)
  framed.set(element, known)
  return known
}

function isQuote({ tagName }: HtmlElement): boolean {
  return tagName === 'blockquote'
}

/** Whether it says who is quoted: under a quote, or its last words and no title among others. */
export function isSpeaker(element: HtmlElement): boolean {
  const { tagName, parentNode } = element
  if (!speakers.has(tagName) || !isElement(parentNode)) return false
  if (!isQuote(parentNode) && quoteIn(parentNode) === null) return false
  if (tagName !== 'cite') return true
  // Spaces and comments may follow; only a few are looked at, since a quote may hold thousands.
  const last = parentNode.childNodes.slice(-4)
  const at = last.indexOf(element)
  return at !== -1 && last.slice(at + 1).every(isBlank)
}

function isBlank(node: HtmlNode): boolean {
  return !isElement(node) && (!('value' in node) || node.value.trim() === '')
}
