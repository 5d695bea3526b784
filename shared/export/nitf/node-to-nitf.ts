import { markup, type Markup, nothing } from '../../page/markup.ts'
import { pixelsOf, spanOf, wordsOf } from '../../prose/attributes-of.ts'
import { isEmbedAddress } from '../../prose/embed-address.ts'
import { isEmptyLine } from '../../prose/is-empty-line.ts'
import { isMediaName } from '../../prose/media-name.ts'
import type { ProseNode } from '../../prose/prose.ts'
import { pictureToNitf } from './picture-to-nitf.ts'

/** A block around its finished children. */
export type NitfBlock = {
  readonly node: ProseNode
  readonly children: readonly Markup[]
  readonly mediaAddress: (media: string) => string
}

type Show = (block: NitfBlock) => Markup | null

const blocks: Readonly<Record<string, Show>> = {
  paragraph: ({ node, children }) => (isEmptyLine(node) ? nothing : markup`<p>${children}</p>\n`),
  heading: ({ node, children }) => {
    const level = node.attrs?.['level']
    if (level === 2) return markup`<hl2>${children}</hl2>\n`
    return level === 3 || level === 4
      ? markup`<hl2 class="level-${level}">${children}</hl2>\n`
      : null
  },
  bulletList: ({ children }) => markup`<ul>\n${children}</ul>\n`,
  orderedList: ({ node, children }) => {
    const start = node.attrs?.['start']
    const from = typeof start === 'number' && start !== 1 ? markup` seqnum="${start}"` : nothing
    return markup`<ol${from}>\n${children}</ol>\n`
  },
  listItem: ({ children }) => markup`<li>${children}</li>\n`,
  blockquote: (block) => quoteToNitf(block, nothing),
  pullQuote: (block) => quoteToNitf(block, markup` class="pull-quote"`),
  attribution: ({ node, children }) =>
    isEmptyLine(node) ? nothing : markup`<credit>${children}</credit>\n`,
  table: tableToNitf,
  tableRow: ({ children }) => markup`<tr>\n${children}</tr>\n`,
  tableHeader: ({ node, children }) => markup`<th${spansOf(node)}>${children}</th>\n`,
  tableCell: ({ node, children }) => markup`<td${spansOf(node)}>${children}</td>\n`,
  horizontalRule: () => markup`<hr/>\n`,
  embed: ({ node }) => {
    const href = node.attrs?.['href']
    if (!isEmbedAddress(href)) return null
    const title = wordsOf(node, 'title')
    return markup`<p class="embed"><a href="${href}">${title.trim() === '' ? href : title}</a></p>\n`
  },
  image: ({ node, mediaAddress }) => {
    const media = node.attrs?.['media']
    if (!isMediaName(media)) return null
    const [width, height] = [pixelsOf(node, 'width'), pixelsOf(node, 'height')]
    const [alt, caption, credit] = [
      wordsOf(node, 'alt'),
      wordsOf(node, 'caption'),
      wordsOf(node, 'credit'),
    ]
    return pictureToNitf({ media, width, height, alt, caption, credit }, mediaAddress(media), true)
  },
}

/** One block of a body as NITF has it; null for what it has no place for. */
export function nodeToNitf(block: NitfBlock): Markup | null {
  const { type } = block.node
  return (Object.hasOwn(blocks, type) ? blocks[type] : undefined)?.(block) ?? null
}

function quoteToNitf({ node, children }: NitfBlock, kind: Markup): Markup {
  const isAttributed = node.content?.at(-1)?.type === 'attribution'
  const said = isAttributed ? children.slice(0, -1) : children
  const by = isAttributed ? (children.at(-1) ?? null) : null
  return markup`<bq${kind}><block>\n${said}</block>${by}</bq>\n`
}

function tableToNitf({ node, children }: NitfBlock): Markup {
  const body = (node.content ?? []).findIndex((row) => !isHeaderRow(row))
  const heads = children.slice(0, Math.max(body, 0))
  const head = heads.length === 0 ? null : markup`<thead>\n${heads}</thead>\n`
  return markup`<table>\n${head}<tbody>\n${children.slice(heads.length)}</tbody>\n</table>\n`
}

function isHeaderRow({ content = [] }: ProseNode): boolean {
  return content.length > 0 && content.every(({ type }) => type === 'tableHeader')
}

function spansOf(cell: ProseNode): Markup {
  const [colspan, rowspan] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
  const across = colspan > 1 ? markup` colspan="${colspan}"` : nothing
  const down = rowspan > 1 ? markup` rowspan="${rowspan}"` : nothing
  return markup`${across}${down}`
}
