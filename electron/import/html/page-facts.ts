import { attributeOf, type HtmlElement, isElement } from '../html-element.ts'
import { FrontFields } from '../markdown/front-fields.ts'
import { elementsIn } from './elements-in.ts'

/** What a page says of itself for machines. */
export type PageFacts = {
  /** schema.org's names, then those of its meta elements. */
  readonly fields: FrontFields
  /** Its own address in the world; empty when it says none. */
  readonly canonical: string
  readonly language: string
  /** Of what kind it calls itself. */
  readonly kind: 'article' | 'list' | null
}

type Node = Readonly<Record<string, unknown>>

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/
const listType = /^(?:ItemList|CollectionPage|SearchResultsPage|ProfilePage)$/
const several: readonly string[] = ['article:tag', 'article:author', 'author']
const deepest = 20

export function pageFacts(page: { readonly childNodes: HtmlElement['childNodes'] }): PageFacts {
  const metas = new Map<string, string | string[]>()
  const nodes: Node[] = []
  let canonical = ''
  let language = ''
  for (const element of elementsIn(page)) {
    const { tagName } = element
    if (tagName === 'html') language = attributeOf(element, 'lang') ?? ''
    else if (tagName === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel') ?? ''))
      canonical ||= attributeOf(element, 'href') ?? ''
    else if (tagName === 'meta') note(metas, element)
    else if (tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json')
      nodes.push(...nodesIn(textOf(element)))
  }
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)))
  const isList = nodes.some((node) => typesOf(node).some((type) => listType.test(type)))
  const isCalledArticle = article !== undefined || metas.get('og:type') === 'article'
  return {
    fields: new FrontFields({ ...Object.fromEntries(metas), ...article }),
    canonical,
    language,
    kind: isCalledArticle ? 'article' : isList ? 'list' : null,
  }
}

function note(metas: Map<string, string | string[]>, element: HtmlElement): void {
  const name = (
    attributeOf(element, 'property') ??
    attributeOf(element, 'name') ??
    attributeOf(element, 'itemprop') ??
    ''
  ).toLowerCase()
  const content = attributeOf(element, 'content') ?? ''
  if (name === '' || content === '') return
  const known = metas.get(name)
  if (known === undefined) metas.set(name, several.includes(name) ? [content] : content)
  else if (typeof known !== 'string') known.push(content)
}

function textOf({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => (!isElement(node) && 'value' in node ? node.value : '')).join('')
}

/** The things a page tells of, however they are put together; none when it is no JSON. */
function nodesIn(text: string): readonly Node[] {
  try {
    return flat(JSON.parse(text), 0)
  } catch {
    return []
  }
}

function flat(value: unknown, depth: number): readonly Node[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, depth + 1))
  const node: Node = { ...value }
  return [node, ...flat(node['@graph'], depth + 1), ...flat(node['mainEntity'], depth + 1)]
}

export function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}
