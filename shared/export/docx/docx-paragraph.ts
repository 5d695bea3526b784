import { markup, type Markup } from '../../page/markup.ts'
import type { DocxBook, ListKind } from './docx-book.ts'

/** A paragraph before it is known what it stands in. */
export type DocxParagraph = {
  readonly style: string | null
  readonly runs: Markup
  readonly list: {
    readonly number: number
    readonly kind: ListKind
    readonly start: number
    /** How many lists are around its own. */
    readonly level: number
    /** The first of an item has its sign, the others stand under it. */
    readonly isFirst: boolean
  } | null
}

// Word numbers no deeper.
const deepest = 8
const indent = 360

export function docxParagraph({ style, runs, list }: DocxParagraph, book: DocxBook): Markup {
  if (list === null) {
    const styled = style === null ? null : markup`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
    return markup`<w:p>${styled}${runs}</w:p>`
  }
  const level = Math.min(list.level, deepest)
  book.setList(list.number, { kind: list.kind, start: list.start, level })
  const placed = list.isFirst
    ? markup`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list.number}"/></w:numPr>`
    : markup`<w:ind w:left="${indent * (level + 1)}"/>`
  return markup`<w:p><w:pPr><w:pStyle w:val="${style ?? 'ListParagraph'}"/>${placed}</w:pPr>${runs}</w:p>`
}
