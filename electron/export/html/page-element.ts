import { type DefaultTreeAdapterTypes, html } from 'parse5'

type Tree = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

/** An element as a reader found it. */
export type PageElement = {
  readonly tagName: string
  /** Whether it is HTML, and no drawing or formula. */
  readonly isHtml: boolean
  readonly attrs: readonly { readonly name: string; readonly value: string }[]
  /** The text of an element that holds nothing else; null of any other, where nobody asks for it. */
  readonly text: string | null
}

/** Every element of a tree that parse5 read, in no order. */
export function elementsOf(tree: Tree): readonly PageElement[] {
  const elements: PageElement[] = []
  const waiting: DefaultTreeAdapterTypes.Node[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) {
      const { tagName, namespaceURI, attrs } = node
      elements.push({ tagName, isHtml: namespaceURI === html.NS.HTML, attrs, text: textOf(node) })
    }
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child)
  }
  return elements
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string | null {
  const [first, ...others] = childNodes
  if (first === undefined) return ''
  return others.length === 0 && 'value' in first ? first.value : null
}
