import type { LibraryOrder } from '../../../shared/library/library-order.ts'
import { orderFor } from '../../../shared/library/order-for.ts'
import { looksForWords } from '../../../shared/query/looks-for-words.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import type { PageState } from '../../state/page-state.ts'
import { useDesk } from '../../state/use-desk.ts'

const queryOf = ({ narrowing }: PageState) => parseQuery(narrowing.text)

/** The order that the articles stand in now. */
export function libraryOrderOf(state: PageState): LibraryOrder {
  return orderFor(state.libraryView.order, queryOf(state))
}

/**
 * The order that the articles stand in now, and whether they can stand by how well they match. Most
 * letters of a search change neither.
 */
export function useLibraryOrder(): { readonly order: LibraryOrder; readonly canMatch: boolean } {
  const order = useDesk(libraryOrderOf)
  const canMatch = useDesk((state) => looksForWords(queryOf(state)))
  return { order, canMatch }
}
