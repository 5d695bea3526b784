import type { ProseNode } from '../../shared/prose/prose.ts'

// No desk prints a larger one, and a small file could ask for one without end.
const mostColumns = 100
const mostPlaces = 20_000

const emptyCell: ProseNode = {
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph' }],
}

/** The rows of a table with every place in it filled once, as editors need it; null when it is too large. */
export function evenTable(rows: readonly ProseNode[]): readonly ProseNode[] | null {
  if (rows.length > mostPlaces) return null
  const taken = rows.map(() => new Set<number>())
  const placed: (readonly ProseNode[])[] = []
  let width = 0
  for (const [at, row] of rows.entries()) {
    const cells = placeRow(row, taken.slice(at, at + mostColumns))
    width = Math.max(width, ...(taken[at] ?? []), 0)
    if (cells === null || (width + 1) * rows.length > mostPlaces) return null
    placed.push(cells)
  }
  return placed.map((cells, at) => {
    const missing = Array.from({ length: width + 1 - (taken[at]?.size ?? 0) }, () => emptyCell)
    return { type: 'tableRow', content: [...cells, ...missing] }
  })
}

/**
 * The row's cells, none reaching over another or past the last row; null for more than a table's width.
 * `taken` holds the columns that are filled in this row and in those under it.
 */
function placeRow(
  { content = [] }: ProseNode,
  taken: readonly Set<number>[],
): readonly ProseNode[] | null {
  const [own = new Set<number>()] = taken
  const cells: ProseNode[] = []
  let column = 0
  for (const cell of content) {
    while (own.has(column)) column += 1
    const wanted = spanOf(cell, 'colspan')
    let colspan = 1
    while (colspan < wanted && !own.has(column + colspan)) colspan += 1
    if (column + colspan > mostColumns) return null
    const under = taken.slice(0, spanOf(cell, 'rowspan'))
    for (const columns of under) {
      for (let next = column; next < column + colspan; next += 1) columns.add(next)
    }
    column += colspan
    cells.push({ ...cell, attrs: { colspan, rowspan: under.length } })
  }
  return cells
}

function spanOf({ attrs }: ProseNode, name: 'colspan' | 'rowspan'): number {
  return Number(attrs?.[name] ?? 1)
}
