import type { Markup } from '../../page/markup.ts'
import type { DocxBook } from './docx-book.ts'
import { docxParagraph, type DocxParagraph } from './docx-paragraph.ts'
import type { DocxCell } from './docx-table.ts'

/** A block while its parents are still to come. */
export type DocxDraft =
  | DocxParagraph
  | { readonly table: Markup }
  | { readonly row: readonly DocxCell[] }
  | { readonly cell: DocxCell }
  | { readonly line: Markup; readonly isEmpty: boolean }

/** Drafts that nothing more stands around. */
export function finished(drafts: readonly DocxDraft[], book: DocxBook): readonly Markup[] {
  return drafts.flatMap((draft) => {
    if ('runs' in draft) return [docxParagraph(draft, book)]
    return 'table' in draft ? [draft.table] : []
  })
}
