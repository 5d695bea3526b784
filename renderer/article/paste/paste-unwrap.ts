import { unwrap } from './paste-dom.ts'

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start', 'type'],
  iframe: ['src', 'title'],
  span: ['lang'],
  img: ['data-media', 'width', 'height', 'alt', 'data-caption', 'data-credit'],
}

// What sites call a pull quote, and a word processor's remark on every word's language.
const pullQuotes = ':is(figure, aside):is(.pull-quote, .pullquote, .wp-block-pullquote)'
const wordProcessor =
  'meta[content*="office" i], meta[content^="word." i], [class^="Mso"], [data-style*="mso-"], [id^="docs-internal-guid"]'

export function isOfWordProcessor(dom: Element): boolean {
  return dom.querySelector(wordProcessor) !== null
}

/** Leaves elements nothing but what the body stores, so that no foreign attribute is read as one of ours. */
export function keepMeaning(dom: Element, hasLanguages: boolean): void {
  const quotes = new Set(dom.querySelectorAll(pullQuotes))
  for (const element of dom.querySelectorAll('*')) {
    const names = kept[element.localName] ?? []
    for (const name of element.getAttributeNames()) {
      if (!names.includes(name)) element.removeAttribute(name)
    }
    if (quotes.has(element)) element.setAttribute('class', 'pull-quote')
    if (element.localName === 'a')
      element.setAttribute('href', element.getAttribute('href')?.trim() ?? '')
  }
  const bare = hasLanguages ? 'span:not([lang]), font' : 'span, font'
  for (const element of dom.querySelectorAll(bare)) unwrap(element)
  dom.normalize()
  foldSpaces(dom)
}

// Programs write a second space as one that does not break; one alone between words is meant.
function foldSpaces(dom: Element): void {
  const texts = dom.ownerDocument.createTreeWalker(dom, 4)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const words = text.nodeValue ?? ''
    if (!words.includes('\u{a0}')) continue
    text.nodeValue = words.replaceAll(/[ \n\t\u{a0}]+/gu, (spaces) =>
      spaces === '\u{a0}' ? spaces : ' ',
    )
  }
}
