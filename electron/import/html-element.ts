import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value.trim()
}

export function isElement(
  node: HtmlNode | DefaultTreeAdapterMap['parentNode'] | null,
): node is HtmlElement {
  return node !== null && 'tagName' in node
}

export function hasClass(element: HtmlElement, names: ReadonlySet<string>): boolean {
  return (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .some((name) => names.has(name.toLowerCase()))
}

/** The words in it, as one line. It walks with a list of its own, so no depth can overflow. */
export function lineOf(element: HtmlElement): string {
  const words: string[] = []
  const waiting: HtmlNode[] = element.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value)
    else if (isElement(node)) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}
