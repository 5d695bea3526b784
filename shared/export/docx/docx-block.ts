import { markup } from '../../page/markup.ts'
import { isEmbedAddress, siteOf } from '../../prose/embed-address.ts'
import type { ProseNode } from '../../prose/prose.ts'
import { oneLine } from '../text/plain-lines.ts'
import { type DocxDraft, finished } from './docx-draft.ts'
import type { DocxBook, ListKind } from './docx-book.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import { docxPicture } from './docx-picture.ts'
import { docxLink, docxWords } from './docx-runs.ts'
import { docxTable } from './docx-table.ts'

type Shown = {
  readonly node: ProseNode
  readonly children: readonly DocxDraft[]
  readonly book: DocxBook
}

type Drafts = readonly DocxDraft[]

const kinds: Readonly<Record<string, ListKind>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

const blocks: Readonly<Record<string, (shown: Shown) => Drafts>> = {
  paragraph: ({ children }) => said(null, children),
  heading: ({ node, children }) => {
    const level = Number(node.attrs?.['level'])
    return said(`Heading${level >= 2 && level <= 4 ? level : 2}`, children)
  },
  attribution: ({ children }) => said('QuoteSource', children),
  blockquote: ({ children }) => children.map((draft) => styled(draft, 'Quote')),
  pullQuote: ({ children }) => children.map((draft) => styled(draft, 'IntenseQuote')),
  bulletList: list,
  orderedList: list,
  // The list around it says what its items look like.
  listItem: ({ children }) => {
    let isFirst = true
    return children.map((draft) => {
      if (!('runs' in draft) || draft.list !== null) {
        isFirst = false
        return draft
      }
      const item = { number: 0, kind: 'bullet' as const, start: 1, level: -1, isFirst }
      isFirst = false
      return { ...draft, list: item }
    })
  },
  table: ({ children }) => [
    { table: docxTable(children.flatMap((draft) => ('row' in draft ? [draft.row] : []))) },
  ],
  tableRow: ({ children }) => [
    { row: children.flatMap((draft) => ('cell' in draft ? [draft.cell] : [])) },
  ],
  tableHeader: (shown) =>
    cell({ ...shown, children: shown.children.map((draft) => styled(draft, 'TableHead')) }),
  tableCell: cell,
  horizontalRule: () => [paragraph('Rule', markup``)],
  embed: ({ node: { attrs = {} }, book }) => {
    const { href } = attrs
    const title = oneLine(attrs['title'])
    if (!isEmbedAddress(href)) {
      book.lost.add('node embed')
      return title === '' ? [] : [paragraph('Embed', docxWords(title))]
    }
    const words = docxWords(title === '' ? '' : ` ${siteOf(href)}`)
    return [paragraph('Embed', markup`${docxLink(title || href, href, book)}${words}`)]
  },
  image: ({ node: { attrs = {} }, book }) => picture(attrs, book),
}

/** One block around its finished children; of one that is not known the words are kept. */
export function docxBlock(shown: Shown): Drafts {
  const { node, children, book } = shown
  const show = Object.hasOwn(blocks, node.type) ? blocks[node.type] : undefined
  if (show !== undefined) return show(shown)
  book.lost.add(`node ${node.type}`)
  return children.flatMap((draft) => ('line' in draft ? said(null, [draft]) : [draft]))
}

/** A picture and, under it, its words. */
export function picture(attrs: Readonly<Record<string, unknown>>, book: DocxBook): Drafts {
  const number = book.mediaNumber(attrs['media'])
  const [caption, credit] = [oneLine(attrs['caption']), oneLine(attrs['credit'])]
  const words = [
    ...(caption === '' ? [] : [docxWords(caption)]),
    ...(credit === ''
      ? []
      : [
          markup`<w:r><w:rPr><w:rStyle w:val="Credit"/></w:rPr><w:t xml:space="preserve">${caption === '' ? '' : ' '}${credit}</w:t></w:r>`,
        ]),
  ]
  const under = words.length === 0 ? [] : [paragraph('Caption', markup`${words}`)]
  if (number === null) {
    book.lost.add('node image')
    return under
  }
  const [width, height] = [Number(attrs['width']), Number(attrs['height'])]
  const shown = docxPicture({ number, width, height, alt: oneLine(attrs['alt']) })
  return [paragraph('Picture', shown), ...under]
}

function paragraph(style: string | null, runs: DocxParagraph['runs']): DocxParagraph {
  return { style, runs, list: null }
}

function said(style: string | null, children: Drafts): Drafts {
  const lines = children.flatMap((draft) => ('line' in draft && !draft.isEmpty ? [draft.line] : []))
  return lines.length === 0 ? [] : [paragraph(style, markup`${lines}`)]
}

function styled(draft: DocxDraft, style: string): DocxDraft {
  return 'runs' in draft && draft.style === null ? { ...draft, style } : draft
}

function list({ node, children, book }: Shown): Drafts {
  const number = book.newList()
  const start = node.attrs?.['start']
  const own = {
    number,
    kind:
      node.type === 'bulletList' ? 'bullet' : (kinds[String(node.attrs?.['type'])] ?? 'decimal'),
    start: typeof start === 'number' ? start : 1,
  } as const
  return children.map((draft) => {
    if (!('runs' in draft) || draft.list === null) return draft
    const { list } = draft
    return { ...draft, list: { ...list, ...(list.level === -1 ? own : {}), level: list.level + 1 } }
  })
}

function cell({ node, children, book }: Shown): Drafts {
  return [{ cell: { node, blocks: finished(children, book) } }]
}
