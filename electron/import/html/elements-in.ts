import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '../html-element.ts'

/** Every element under a node, in the page's order. It walks with a list of its own, so no depth can overflow. */
export function* elementsIn(root: {
  readonly childNodes: readonly HtmlNode[]
}): Generator<HtmlElement> {
  const waiting: HtmlNode[] = root.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    yield node
    // Its children are looked at late, so that whoever walks may take some of them out.
    for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

export function firstIn(
  root: { readonly childNodes: readonly HtmlNode[] },
  isIt: (element: HtmlElement) => boolean,
): HtmlElement | null {
  for (const element of elementsIn(root)) if (isIt(element)) return element
  return null
}

export function named(...names: readonly string[]) {
  return ({ tagName }: HtmlElement): boolean => names.includes(tagName)
}

/** Whether an attribute holds a word among others. */
export function says(name: string, word: string) {
  return (element: HtmlElement): boolean =>
    (attributeOf(element, name) ?? '').split(/\s+/).includes(word)
}
