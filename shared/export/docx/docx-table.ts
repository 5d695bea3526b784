import { markup, type Markup } from '../../page/markup.ts'
import { spanOf } from '../../prose/attributes-of.ts'
import type { ProseNode } from '../../prose/prose.ts'

export type DocxCell = { readonly node: ProseNode; readonly blocks: readonly Markup[] }

type Place = { readonly cell: DocxCell | null; readonly columns: number; readonly isTall: boolean }

/** A table. A cell that spans rows stands in the first; Word asks for an empty one in each other. */
export function docxTable(rows: readonly (readonly DocxCell[])[]): Markup {
  const placed = placesOf(rows)
  const width = Math.max(1, ...placed.map((row) => row.length))
  const grid = Array.from({ length: width }, () => markup`<w:gridCol/>`)
  const shown = placed.map((row, at) => rowOf(row, width, isHead(rows[at] ?? [])))
  return markup`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${shown}</w:tbl>`
}

function isHead(row: readonly DocxCell[]): boolean {
  return row.length > 0 && row.every(({ node }) => node.type === 'tableHeader')
}

/** What stands at each column of each row; undefined where the column belongs to the cell before it. */
function placesOf(rows: readonly (readonly DocxCell[])[]): readonly (readonly (Place | null)[])[] {
  const taken: (Place | null)[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    const own = taken[at] ?? []
    let column = 0
    for (const cell of row) {
      while (own[column] !== undefined) column += 1
      const [columns, under] = [spanOf(cell.node, 'colspan'), spanOf(cell.node, 'rowspan')]
      for (const [down, places] of taken.slice(at, at + under).entries()) {
        places[column] = { cell: down === 0 ? cell : null, columns, isTall: under > 1 }
        for (let next = column + 1; next < column + columns; next += 1) places[next] = null
      }
      column += columns
    }
  }
  return taken.map((row) => Array.from(row, (place) => place ?? null))
}

function rowOf(places: readonly (Place | null)[], width: number, isHeadRow: boolean): Markup {
  const cells: Markup[] = []
  for (let column = 0; column < width;) {
    const place = places[column] ?? { cell: null, columns: 1, isTall: false }
    cells.push(cellOf(place))
    column += place.columns
  }
  const head = isHeadRow ? markup`<w:trPr><w:tblHeader/></w:trPr>` : null
  return markup`<w:tr>${head}${cells}</w:tr>`
}

function cellOf({ cell, columns, isTall }: Place): Markup {
  const wide = columns > 1 ? markup`<w:gridSpan w:val="${columns}"/>` : null
  const tall = isTall
    ? cell === null
      ? markup`<w:vMerge/>`
      : markup`<w:vMerge w:val="restart"/>`
    : null
  const blocks = cell === null || cell.blocks.length === 0 ? [markup`<w:p/>`] : cell.blocks
  return markup`<w:tc><w:tcPr>${wide}${tall}</w:tcPr>${blocks}</w:tc>`
}
