import {
  TableCell as TipTapTableCell,
  TableHeader as TipTapTableHeader,
} from '@tiptap/extension-table'

import { isSpan, readSpan } from './cell-span.ts'

// Text and lists: what every format that has tables can put into a cell.
const content = '(paragraph | bulletList | orderedList)+'

function span(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    validate: (count: unknown) => {
      if (!isSpan(count)) throw new RangeError(`a ${name} that no table has`)
    },
    parseHTML: (cell: { getAttribute: (name: string) => string | null }) =>
      readSpan(cell.getAttribute(name)),
  }
}

const addAttributes = () => ({ colspan: span('colspan'), rowspan: span('rowspan') })

export const TableCell = TipTapTableCell.extend({ content, addAttributes })

/** A cell that names its column or its row. */
export const TableHeader = TipTapTableHeader.extend({ content, addAttributes })
