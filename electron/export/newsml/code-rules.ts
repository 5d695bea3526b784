import type { SaxesTagNS } from 'saxes'

import { isResolved } from '../../../shared/export/newsml/catalog.ts'

const codes = ['qcode', 'rel', 'role', 'type', 'rendition', 'mode']

/** A code of an element of NewsML-G2 that the catalog does not explain; null when there is none. */
export function unresolvedCode({ local, attributes }: SaxesTagNS): string | null {
  for (const name of codes) {
    const value = attributes[name]?.value
    if (value === undefined) continue
    const unknown = value.split(' ').find((code) => !isResolved(code))
    if (unknown !== undefined) return `code ${unknown} of ${local}`
  }
  return null
}
