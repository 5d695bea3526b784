import type { LibraryOrder } from './library-order.ts'
import { libraryColumns, type LibraryView } from './library-view.ts'
import { sortKeys } from './sort-keys.ts'
import { usualView } from './usual-view.ts'

const orders: readonly LibraryOrder['by'][] = ['relevance', ...sortKeys]

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** A view as it was kept; what is odd in it is as usual. */
export function readView(kept: unknown): LibraryView {
  const order = part(kept, 'order')
  const by = orders.find((key) => key === part(order, 'by')) ?? usualView.order.by
  const columns = part(kept, 'columns')
  return {
    order: { by, isReversed: part(order, 'isReversed') === true },
    layout: part(kept, 'layout') === 'table' ? 'table' : 'rows',
    columns: Array.isArray(columns)
      ? libraryColumns.filter((column) => columns.includes(column))
      : usualView.columns,
  }
}
