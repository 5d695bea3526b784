import { pixelsOf, wordsOf } from '../../prose/attributes-of.ts'
import { isEmbedAddress } from '../../prose/embed-address.ts'
import { isMediaName } from '../../prose/media-name.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { AnsElement, AnsList, AnsText } from './ans.ts'
import { ansImage, type AnsMedia } from './ans-image.ts'
import { tableToAns } from './table-to-ans.ts'

/** What a block has become; null where Arc has no element that holds all of it. */
export type AnsBlock = {
  readonly node: ProseNode
  readonly elements: readonly AnsElement[] | null
  /** Of a row: its cells, which only the table can place. */
  readonly cells?: readonly AnsBlock[]
}

export type FoundBlock = {
  readonly node: ProseNode
  readonly parent: ProseNode | null
  readonly children: readonly AnsBlock[]
  readonly media: AnsMedia
  /** A block's elements, in HTML where it has none. */
  readonly elementsOf: (block: AnsBlock) => readonly AnsElement[]
}

type Show = (found: FoundBlock) => readonly AnsElement[] | null | 'unknown'

const blocks: Readonly<Record<string, Show>> = {
  paragraph: ({ parent, children }) => {
    const content = lineOf(children)
    // An item or a cell begins with its words, though there be none.
    const isHeld = parent?.type === 'listItem' || isCell(parent)
    return content.trim() === '' && !isHeld ? [] : [{ type: 'text', content }]
  },
  heading: ({ node, children }) => {
    const content = lineOf(children)
    const level = Number(node.attrs?.['level'] ?? 2)
    return content.trim() === '' ? [] : [{ type: 'header', level, content }]
  },
  bulletList: (found) => list(found, 'unordered'),
  orderedList: (found) => list(found, 'ordered'),
  listItem: ({ children }) => {
    const [first, ...rest] = partsOf(children)
    const isItem = first?.type === 'text' && rest.every((element) => element?.type === 'list')
    return isItem ? [first, ...rest.filter((element) => element !== null)] : null
  },
  blockquote: (found) => quote(found, 'blockquote'),
  pullQuote: (found) => quote(found, 'pullquote'),
  attribution: ({ children }) => [{ type: 'text', content: lineOf(children) }],
  table: tableToAns,
  tableRow: () => null,
  tableHeader: cell,
  tableCell: cell,
  horizontalRule: () => [{ type: 'divider' }],
  embed: ({ node }) => {
    const href = node.attrs?.['href']
    if (!isEmbedAddress(href)) return 'unknown'
    const title = wordsOf(node, 'title')
    return [{ type: 'interstitial_link', url: href, content: title.trim() === '' ? href : title }]
  },
  image: ({ node, media: place }) => {
    const media = node.attrs?.['media']
    if (!isMediaName(media)) return 'unknown'
    const size = { width: pixelsOf(node, 'width'), height: pixelsOf(node, 'height') }
    const words = { alt: wordsOf(node, 'alt'), caption: wordsOf(node, 'caption') }
    return [ansImage({ media, ...size, ...words, credit: wordsOf(node, 'credit') }, place)]
  },
}

export function blockToAns(found: FoundBlock): ReturnType<Show> {
  const { type } = found.node
  const show = Object.hasOwn(blocks, type) ? blocks[type] : undefined
  return show?.(found) ?? (show === undefined ? 'unknown' : null)
}

function list(
  { node, children }: FoundBlock,
  list_type: AnsList['list_type'],
): readonly AnsElement[] | null {
  const items = partsOf(children)
  const fit = items.filter((item): item is AnsText | AnsList => isInList(item))
  if (fit.length < items.length) return null
  const { start, type } = node.attrs ?? {}
  const order = {
    ...(typeof start === 'number' && start !== 1 && { start }),
    ...(typeof type === 'string' && { type }),
  }
  const isPlain = Object.keys(order).length === 0
  return [
    { type: 'list', list_type, items: fit, ...(!isPlain && { additional_properties: order }) },
  ]
}

function isInList(item: AnsElement | null): boolean {
  return item?.type === 'text' || item?.type === 'list'
}

function quote(
  { node, children, elementsOf }: FoundBlock,
  subtype: 'blockquote' | 'pullquote',
): readonly AnsElement[] {
  const by = node.content?.at(-1)?.type === 'attribution' ? children.at(-1) : undefined
  const said = by === undefined ? children : children.slice(0, -1)
  const citation = by === undefined ? '' : firstText(by)
  return [
    {
      type: 'quote',
      subtype,
      content_elements: said.flatMap(elementsOf),
      ...(citation.trim() !== '' && { citation: { type: 'text', content: citation } }),
    },
  ]
}

/** A cell that is one line; any other is left to HTML. */
function cell({ node, children }: FoundBlock): readonly AnsElement[] | null {
  const isWide = ['colspan', 'rowspan'].some((name) => Number(node.attrs?.[name] ?? 1) !== 1)
  const elements = partsOf(children)
  const [first, second] = elements
  const isLine = first?.type === 'text' && second === undefined
  return isWide || !isLine ? null : [first]
}

function isCell(node: ProseNode | null): boolean {
  return node?.type === 'tableCell' || node?.type === 'tableHeader'
}

/** Everything the children have become, null for each that Arc cannot hold. */
function partsOf(children: readonly AnsBlock[]): readonly (AnsElement | null)[] {
  return children.flatMap(({ elements }): readonly (AnsElement | null)[] => elements ?? [null])
}

function lineOf(children: readonly AnsBlock[]): string {
  return children.map(firstText).join('')
}

function firstText({ elements }: AnsBlock): string {
  const [first] = elements ?? []
  return first?.type === 'text' ? first.content : ''
}
