// No text means anything by it, and a browser leaves it wherever it stands.
const sign = '\u{fdd0}'
// Wherever the name of an attribute or of a style element could begin, be it in a tag or not.
const acting = /(?<=[\s/"'<])(st)(?=yle[\s/>=])|(?<=[\s/"'])(on)(?=[a-z])/gi

/**
 * Breaks the names that the page's policy would have the browser complain of, even in a document
 * that never acts: those of styles and handlers. What is a tag and what only looks like one is left
 * to the browser, whose reading nobody guesses right: `releaseStyles` mends all that was no name.
 */
export function holdStyles(html: string): string {
  return html.replaceAll(acting, `$1$2${sign}`)
}

/** Style attributes come out as `data-style`, from which emphasis is read; handlers and style elements go. */
export function releaseStyles(dom: Element): void {
  for (const element of dom.querySelectorAll('*')) {
    if (mended(element.localName) === 'style') element.remove()
    else for (const attribute of Array.from(element.attributes)) release(element, attribute)
  }
  const texts = dom.ownerDocument.createTreeWalker(dom, 4)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const words = text.nodeValue ?? ''
    if (words.includes(sign)) text.nodeValue = mended(words)
  }
}

function release(element: Element, attribute: Attr): void {
  const { name, value } = attribute
  const told = mended(value)
  if (told !== value) attribute.value = told
  if (!name.includes(sign)) return
  element.removeAttribute(name)
  if (mended(name) === 'style') element.setAttribute('data-style', told)
}

function mended(words: string): string {
  return words.replaceAll(sign, '')
}
