import type { LibraryOrder } from '../../../shared/library/library-order.ts'
import { orderFor } from '../../../shared/library/order-for.ts'
import { looksForWords } from '../../../shared/query/looks-for-words.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import { useDesk } from '../../state/use-desk.ts'

/** The order that the articles stand in now, and whether they can stand by how well they match. */
export function useLibraryOrder(): { readonly order: LibraryOrder; readonly canMatch: boolean } {
  const chosen = useDesk((state) => state.libraryView.order)
  const query = parseQuery(useDesk((state) => state.narrowing.text))
  return { order: orderFor(chosen, query), canMatch: looksForWords(query) }
}
