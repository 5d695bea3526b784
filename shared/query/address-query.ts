import { parseQuery } from './parse-query.ts'

/** The query that finds the story at an address and nothing else; null for what is no address of a page. */
export function addressQuery(address: string): string | null {
  // What follows the page's name says how one came there, and can be long.
  const query = address.trim().replace(/[?#].*$/s, '')
  const [part, ...others] = parseQuery(query)
  const isOne = part?.condition.kind === 'address' && !part.isNegated && others.length === 0
  return isOne && query.length <= 1000 ? query : null
}
