const blocks = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr iframe img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName.toLowerCase())
}

export function isBlank(node: Node): boolean {
  return node.nodeType === 8 || (node.textContent ?? '').trim() === ''
}

/** Stands before the paragraph that it stood in, since it is no part of one. */
export function liftOut(element: Element, other = element): void {
  const paragraph = element.closest('p, h1, h2, h3, h4, h5, h6')
  if (paragraph === null) {
    if (other !== element) element.replaceWith(other)
    return
  }
  element.remove()
  paragraph.before(other)
}

/** Another element in the place of this one, with the same children. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

/** Leaves the children where the element stood. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The declarations of a style that was held back. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.getAttribute('data-style') ?? '').toLowerCase().split(';')
  return new Map(
    declarations.map((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return [name.trim(), value.join(':').trim()]
    }),
  )
}
