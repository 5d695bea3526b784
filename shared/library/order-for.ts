import { looksForWords } from '../query/looks-for-words.ts'
import type { Query } from '../query/query.ts'
import type { LibraryOrder } from './library-order.ts'
import { usualView } from './usual-view.ts'

/** The order that a question can be answered in: where no words are looked for, none match best. */
export function orderFor(order: LibraryOrder, query: Query): LibraryOrder {
  return order.by === 'relevance' && !looksForWords(query) ? usualView.order : order
}
