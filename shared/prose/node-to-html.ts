import { markup, type Markup, nothing } from '../page/markup.ts'
import { pictureToHtml } from '../page/picture-to-html.ts'
import { isMediaName } from './media-name.ts'
import type { ProseNode } from './prose.ts'
import type { ToHtmlOptions } from './to-html.ts'

type Show = (node: ProseNode, inner: Markup, options: ToHtmlOptions) => Markup | null

const blocks: Readonly<Record<string, Show>> = {
  paragraph: (node, inner) => (isEmpty(node) ? nothing : markup`<p>${inner}</p>\n`),
  heading: (node, inner) => headings[String(node.attrs?.['level'])]?.(inner) ?? null,
  bulletList: (_, inner) => markup`<ul>\n${inner}</ul>\n`,
  orderedList: (node, inner) => {
    const start = node.attrs?.['start']
    const from = typeof start === 'number' && start !== 1 ? markup` start="${start}"` : nothing
    const type = node.attrs?.['type']
    const sort =
      typeof type === 'string' && /^[1aAiI]$/.test(type) ? markup` type="${type}"` : nothing
    return markup`<ol${from}${sort}>\n${inner}</ol>\n`
  },
  listItem: (_, inner) => markup`<li>${inner}</li>\n`,
  blockquote: (_, inner) => markup`<blockquote>\n${inner}</blockquote>\n`,
  horizontalRule: () => markup`<hr>\n`,
  image: (node, _, { mediaAddress }) => {
    const media = node.attrs?.['media']
    if (!isMediaName(media)) return null
    const picture = {
      width: pixels(node, 'width'),
      height: pixels(node, 'height'),
      alt: words(node, 'alt'),
      caption: words(node, 'caption'),
      credit: words(node, 'credit'),
    }
    return pictureToHtml(picture, mediaAddress(media), 'lazy')
  },
}

const headings: Readonly<Record<string, (inner: Markup) => Markup>> = {
  2: (inner) => markup`<h2>${inner}</h2>\n`,
  3: (inner) => markup`<h3>${inner}</h3>\n`,
  4: (inner) => markup`<h4>${inner}</h4>\n`,
}

/** One block of a body around its finished children; null for what the vocabulary does not hold. */
export function nodeToHtml(node: ProseNode, inner: Markup, options: ToHtmlOptions): Markup | null {
  const show = Object.hasOwn(blocks, node.type) ? blocks[node.type] : undefined
  return show?.(node, inner, options) ?? null
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  orderedList: ['start', 'type'],
  image: ['media', 'width', 'height', 'alt', 'caption', 'credit'],
}

/** Attributes that say something the page would lose, as `attribute paragraph.textAlign`. */
export function unknownAttributes({ type, attrs = {} }: ProseNode): readonly string[] {
  const known = Object.hasOwn(attributes, type) ? (attributes[type] ?? []) : []
  return Object.entries(attrs)
    .filter(([name, value]) => value !== null && !known.includes(name))
    .map(([name]) => `attribute ${type}.${name}`)
}

// An Enter too many is no paragraph to a reader.
function isEmpty({ content = [] }: ProseNode): boolean {
  return content.every(({ type, text = '' }) => type === 'text' && text.trim() === '')
}

function words(node: ProseNode, name: string): string {
  const text = node.attrs?.[name]
  return typeof text === 'string' ? text : ''
}

function pixels(node: ProseNode, name: string): number {
  const size = node.attrs?.[name]
  return typeof size === 'number' && Number.isInteger(size) ? size : 0
}
