import type { Query } from './query.ts'
import { splitQuery } from './split-query.ts'

/** Whether a query names words that an article is to say, and not only those it is not to. */
export function looksForWords(query: Query): boolean {
  return splitQuery(query).words.some(({ isNegated }) => !isNegated)
}
