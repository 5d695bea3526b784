import { markup, type Markup, nothing } from '../page/markup.ts'
import { pictureToHtml } from '../page/picture-to-html.ts'
import { pixelsOf, wordsOf } from './attributes-of.ts'
import { embedToHtml } from './embed-to-html.ts'
import { isEmptyLine } from './is-empty-line.ts'
import { isMediaName } from './media-name.ts'
import type { ProseNode } from './prose.ts'
import { quoteToHtml } from './quote-to-html.ts'
import { cellToHtml, tableToHtml } from './table-to-html.ts'
import type { ToHtmlOptions } from './to-html.ts'

/** A block with what stands around and in it, its children finished. */
export type Shown = {
  readonly node: ProseNode
  readonly parent: ProseNode | null
  /** One a block, in order; a line of text is one too. */
  readonly children: readonly Markup[]
  readonly options: ToHtmlOptions
}

type Show = (shown: Shown) => Markup | null

const blocks: Readonly<Record<string, Show>> = {
  paragraph: ({ node, children }) => (isEmptyLine(node) ? nothing : markup`<p>${children}</p>\n`),
  heading: ({ node, children }) =>
    headings[String(node.attrs?.['level'])]?.(markup`${children}`) ?? null,
  bulletList: ({ children }) => markup`<ul>\n${children}</ul>\n`,
  orderedList: ({ node, children }) => {
    const start = node.attrs?.['start']
    const from = typeof start === 'number' && start !== 1 ? markup` start="${start}"` : nothing
    const type = node.attrs?.['type']
    const sort =
      typeof type === 'string' && /^[1aAiI]$/.test(type) ? markup` type="${type}"` : nothing
    return markup`<ol${from}${sort}>\n${children}</ol>\n`
  },
  listItem: ({ children }) => markup`<li>${children}</li>\n`,
  blockquote: (shown) => quoteToHtml(shown, 'quote'),
  pullQuote: (shown) => quoteToHtml(shown, 'pull-quote'),
  attribution: ({ node, children }) =>
    isEmptyLine(node) ? nothing : markup`<figcaption>${children}</figcaption>\n`,
  table: tableToHtml,
  tableRow: ({ children }) => markup`<tr>\n${children}</tr>\n`,
  tableHeader: (shown) => cellToHtml(shown, 'th'),
  tableCell: (shown) => cellToHtml(shown, 'td'),
  horizontalRule: () => markup`<hr>\n`,
  embed: ({ node }) => embedToHtml(node.attrs?.['href'], wordsOf(node, 'title')),
  image: ({ node, options: { mediaAddress } }) => {
    const media = node.attrs?.['media']
    if (!isMediaName(media)) return null
    const picture = {
      width: pixelsOf(node, 'width'),
      height: pixelsOf(node, 'height'),
      alt: wordsOf(node, 'alt'),
      caption: wordsOf(node, 'caption'),
      credit: wordsOf(node, 'credit'),
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
export function nodeToHtml(shown: Shown): Markup | null {
  const { type } = shown.node
  const show = Object.hasOwn(blocks, type) ? blocks[type] : undefined
  return show?.(shown) ?? null
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  orderedList: ['start', 'type'],
  tableHeader: ['colspan', 'rowspan'],
  tableCell: ['colspan', 'rowspan'],
  embed: ['href', 'title'],
  image: ['media', 'width', 'height', 'alt', 'caption', 'credit'],
}

/** Attributes that say something the page would lose, as `attribute paragraph.textAlign`. */
export function unknownAttributes({ type, attrs = {} }: ProseNode): readonly string[] {
  const known = Object.hasOwn(attributes, type) ? (attributes[type] ?? []) : []
  return Object.entries(attrs)
    .filter(([name, value]) => value !== null && !known.includes(name))
    .map(([name]) => `attribute ${type}.${name}`)
}
