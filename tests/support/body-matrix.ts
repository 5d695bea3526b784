import type { Prose, ProseNode } from '../../shared/prose/prose.ts'

/** One part of the vocabulary in a body by itself: every format is asked what it makes of each. */
export type MatrixRow = {
  /** The node or mark, as the vocabulary names it. */
  readonly part: string
  readonly kind: 'node' | 'mark'
  readonly body: Prose
  /** Words that a reader of any format must find, in this order. */
  readonly words: readonly string[]
}

const text = (words: string, ...marks: readonly object[]): ProseNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks as ProseNode['marks'] & object }),
})
const paragraph = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const said = (words: string): ProseNode => paragraph(text(words))
const item = (...content: readonly ProseNode[]): ProseNode => ({ type: 'listItem', content })
const cell = (type: 'tableCell' | 'tableHeader', words: string): ProseNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [said(words)],
})
const row = (...content: readonly ProseNode[]): ProseNode => ({ type: 'tableRow', content })
const doc = (...content: readonly ProseNode[]): Prose => ({ type: 'doc', content })

/** The picture that the matrix shows; a desk that exports it must have it. */
export const matrixPicture = {
  width: 3,
  height: 2,
  alt: 'A ferry & a pier',
  caption: 'Пором «Січ» at <dawn>',
  credit: 'O. Marchenko / Agency',
}

const bullets: ProseNode = {
  type: 'bulletList',
  content: [
    item(said('Перше'), {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [item(said('Inner third')), item(said('Inner fourth'))],
    }),
    item(said('Друге')),
  ],
}
const table: ProseNode = {
  type: 'table',
  content: [
    row(cell('tableHeader', 'Port'), cell('tableHeader', 'Рейси')),
    row(cell('tableCell', 'Odesa'), cell('tableCell', '12')),
  ],
}
const quote = (type: 'blockquote' | 'pullQuote'): ProseNode => ({
  type,
  content: [
    said('We sail at six.'),
    { type: 'attribution', content: [text('The harbour master')] },
  ],
})

type Nodes = Readonly<Record<string, readonly [Prose, readonly string[]]>>

/** Every block, in a body as the vocabulary stores it. `media` is what the desk calls `matrixPicture`. */
function nodes(media: string): Nodes {
  const lists: Nodes[string] = [doc(bullets), ['Перше', 'Inner third', 'Inner fourth', 'Друге']]
  const tables: Nodes[string] = [doc(table), ['Port', 'Рейси', 'Odesa', '12']]
  const quotes: Nodes[string] = [
    doc(quote('blockquote')),
    ['We sail at six.', 'The harbour master'],
  ]
  return {
    paragraph: [doc(said('Plain words & <signs> ]]> here')), ['Plain words & <signs> ]]> here']],
    heading: [
      doc(
        ...[2, 3, 4].map((level): ProseNode => ({
          type: 'heading',
          attrs: { level },
          content: [text(`Розділ ${level}`)],
        })),
      ),
      ['Розділ 2', 'Розділ 3', 'Розділ 4'],
    ],
    bulletList: lists,
    orderedList: lists,
    listItem: lists,
    blockquote: quotes,
    attribution: quotes,
    pullQuote: [doc(quote('pullQuote')), ['We sail at six.', 'The harbour master']],
    table: tables,
    tableRow: tables,
    tableHeader: tables,
    tableCell: tables,
    horizontalRule: [
      doc(said('Above'), { type: 'horizontalRule' }, said('Below')),
      ['Above', 'Below'],
    ],
    hardBreak: [
      doc(paragraph(text('First line'), { type: 'hardBreak' }, text('Second line'))),
      ['First line', 'Second line'],
    ],
    embed: [
      doc({ type: 'embed', attrs: { href: 'https://x.com/desk/status/1', title: 'A post' } }),
      ['A post'],
    ],
    image: [
      doc(said('Before'), { type: 'image', attrs: { media, ...matrixPicture } }),
      ['Before', matrixPicture.caption, matrixPicture.credit],
    ],
  }
}

const marks: Readonly<Record<string, object>> = {
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  subscript: {},
  superscript: {},
  link: { href: 'https://harbour.example/a?b=1&c=2' },
  language: { lang: 'fr' },
}

/** A row for each node and mark that may be public; `noted` never is. */
export function bodyMatrix(media: string): readonly MatrixRow[] {
  const ofMark = ([type, attrs]: [string, object]): MatrixRow => {
    const mark = Object.keys(attrs).length === 0 ? { type } : { type, attrs }
    const body = doc(paragraph(text('before '), text('marked', mark), text(' after')))
    return { part: type, kind: 'mark', body, words: ['before', 'marked', 'after'] }
  }
  return [
    ...Object.entries(nodes(media)).map(([part, [body, words]]): MatrixRow => ({
      part,
      kind: 'node',
      body,
      words,
    })),
    ...Object.entries(marks).map(ofMark),
  ]
}
