import { type Markup, markup, nothing } from '../../../shared/page/markup.ts'
import { cardToHtml } from './card-to-html.ts'

type Node = Readonly<Record<string, unknown>>

const formats: readonly (readonly [number, (inner: Markup) => Markup])[] = [
  [1, (inner) => markup`<strong>${inner}</strong>`],
  [2, (inner) => markup`<em>${inner}</em>`],
  [4, (inner) => markup`<s>${inner}</s>`],
  [8, (inner) => markup`<u>${inner}</u>`],
  [32, (inner) => markup`<sub>${inner}</sub>`],
  [64, (inner) => markup`<sup>${inner}</sup>`],
]

// Far beyond what an editor nests; deeper is an attack on whoever walks it.
const deepest = 100

/** A document of Ghost's editor as HTML, with what nobody here knows in `dropped`; null for a text that is none. */
export function lexicalToHtml(text: string, dropped: Set<string>): string | null {
  try {
    const { root } = JSON.parse(text) as { readonly root?: unknown }
    return isNode(root) ? new Reading(dropped).inside(root, 0) : null
  } catch {
    return null
  }
}

class Reading {
  readonly #dropped: Set<string>

  constructor(dropped: Set<string>) {
    this.#dropped = dropped
  }

  inside({ children }: Node, depth: number): string {
    return nodesOf(children)
      .map((child) => this.#node(child, depth + 1))
      .join('')
  }

  #node(node: Node, depth: number): string {
    if (depth > deepest) return ''
    const type = String(node['type']).replace(/^extended-/, '')
    if (type === 'list') return this.#list(node, depth)
    const show = Object.hasOwn(shows, type) ? shows[type] : undefined
    const shown = show?.(node, () => this.inside(node, depth)) ?? cardToHtml(type, node)
    if (shown !== null) return shown
    this.#dropped.add(type.slice(0, 60))
    return this.inside(node, depth)
  }

  /** A list under an item stands in an item of its own, right after it. */
  #list(node: Node, depth: number): string {
    const items: string[] = []
    for (const item of nodesOf(node['children'])) {
      const [only, other] = nodesOf(item['children'])
      const inner = this.inside(item, depth + 1)
      const isNested = other === undefined && only?.['type'] === 'list'
      const last = items.pop()
      if (last !== undefined && isNested) items.push(last + inner)
      else items.push(...(last === undefined ? [inner] : [last, inner]))
    }
    const shown = items.map((item) => `<li>${item}</li>`).join('')
    const start = Number(node['start'] ?? 1)
    if (node['listType'] !== 'number') return wrapped('ul', shown)
    return `<ol start="${Number.isSafeInteger(start) ? start : 1}">${shown}</ol>\n`
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function nodesOf(children: unknown): readonly Node[] {
  return Array.isArray(children) ? children.filter(isNode) : []
}

type Show = (node: Node, inner: () => string) => string

const shows: Readonly<Record<string, Show>> = {
  text: (node) => textOf(node).toString(),
  tab: () => ' ',
  linebreak: () => '<br>',
  paragraph: (_node, inner) => `<p>${inner()}</p>\n`,
  heading: ({ tag }, inner) => wrapped(headings.has(String(tag)) ? String(tag) : 'h2', inner()),
  quote: (_node, inner) => wrapped('blockquote', `<p>${inner()}</p>`),
  aside: (_node, inner) => wrapped('blockquote', `<p>${inner()}</p>`),
  link: (node, inner) => linkOf(node, inner()),
  autolink: (node, inner) => linkOf(node, inner()),
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function wrapped(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>\n`
}

function textOf({ text, format }: Node): Markup {
  const bits = typeof format === 'number' ? format : 0
  const words = typeof text === 'string' ? markup`${text}` : nothing
  return formats.reduce((inner, [bit, wrap]) => ((bits & bit) === 0 ? inner : wrap(inner)), words)
}

function linkOf({ url }: Node, inner: string): string {
  const address = typeof url === 'string' ? url : ''
  return `${markup`<a href="${address}">`.toString()}${inner}</a>`
}
