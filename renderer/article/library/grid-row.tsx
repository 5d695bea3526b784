import { memo, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { LibraryView } from '../../../shared/library/library-view.ts'
import type { Hit } from '../../../shared/query/hit.ts'
import { LibraryCells, LibraryCellsSkeleton } from './library-cells.tsx'
import { LibraryRow, type RowPress } from './library-row.tsx'
import { TableCells, tableTemplate } from './library-table.tsx'
import type { RowContext } from './row-context.ts'

type Props = {
  readonly index: number
  /** Its distance from the top of the rows, in pixels. */
  readonly start: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly head: ArticleHead | undefined
  readonly hit: Hit | null
  readonly view: LibraryView
  readonly context: RowContext
  readonly atHand: () => readonly ArticleHead[]
  readonly onPress: (index: number, press: RowPress) => void
}

export function rowId(index: number): string {
  return `library-row-${index}`
}

/** A row with its cells, drawn anew only when something of it changes: the grid is drawn with each scroll. */
export const GridRow = memo(function GridRow(props: Props) {
  const { index, start, isActive, isSelected, head, hit, view, context, atHand, onPress } = props
  const { layout, columns } = view
  const isTable = layout === 'table'
  const [isNear, setNear] = useState(false)
  return (
    <LibraryRow
      id={rowId(index)}
      index={index}
      rowIndex={index + (isTable ? 2 : 1)}
      start={start}
      isActive={isActive}
      isSelected={isSelected}
      head={head}
      template={isTable ? tableTemplate(columns) : undefined}
      atHand={atHand}
      onPress={onPress}
      onNear={() => setNear(true)}
    >
      {head === undefined && <LibraryCellsSkeleton />}
      {head !== undefined && isTable && (
        <TableCells head={head} context={context} columns={columns} />
      )}
      {head !== undefined && !isTable && (
        <LibraryCells head={head} hit={hit} context={context} isNear={isNear || isActive} />
      )}
    </LibraryRow>
  )
})
