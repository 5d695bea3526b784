/** A part of the page as plain data, so that it can be drawn again before the page's own code is there. */
export type FrameTree = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (FrameTree | string)[],
]

const svg = 'http://www.w3.org/2000/svg'
const shapes = ['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']
const plain = ['div', 'span', 'button', 'input', 'select', 'option', 'h1']
// What looks depend on and nothing that acts: no address, no handler, no name to be found by; nor where the pointer or the focus happened to be.
const looks =
  /^(class|style|type|placeholder|selected|data-(?!hovered|pressed|focus)[a-z-]+|aria-(current|selected|label|hidden)|viewBox|width|height|fill|stroke|stroke-(width|linecap|linejoin)|d|points|[cr]?[xy][12]?|r)$/

/** Parts that are not kept, as selectors: with their place, or without. */
export type LeftOut = { readonly whole: string; readonly inside: string }

/** What stands in the page, without what is left out. Landmarks become plain boxes: they are looked at, and not gone to. */
export function treeOf(element: Element, leftOut: LeftOut): FrameTree {
  const { localName } = element
  const tag = [...shapes, ...plain].includes(localName)
    ? localName
    : localName === 'time' || localName === 'kbd'
      ? 'span'
      : 'div'
  const attributes = [...element.attributes]
    .filter(({ name }) => looks.test(name))
    .map(({ name, value }) => [name, value])
  // Which one is chosen is no attribute once a person has chosen.
  if (element instanceof HTMLOptionElement && element.selected) attributes.push(['selected', ''])
  const inside = element.matches(leftOut.inside) ? [] : [...element.childNodes]
  const children = inside.flatMap((node): (FrameTree | string)[] => {
    if (node instanceof Text) return [node.data]
    return node instanceof Element && !node.matches(leftOut.whole) ? [treeOf(node, leftOut)] : []
  })
  return [tag, Object.fromEntries(attributes) as Readonly<Record<string, string>>, children]
}

/** Draws it again; throws for anything but what `treeOf` makes. */
export function elementOf([tag, attributes, children]: FrameTree): Element {
  if (!shapes.includes(tag) && !plain.includes(tag)) throw new Error(`no part of a frame: ${tag}`)
  const element = shapes.includes(tag)
    ? document.createElementNS(svg, tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (!looks.test(name)) throw new Error(`no look of a frame: ${name}`)
    // The page's policy takes no styles from markup.
    if (name === 'style') element.style.cssText = value
    else element.setAttribute(name, value)
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return element
}
