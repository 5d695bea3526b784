import type { SaxesTagNS } from 'saxes'

import { allowedHtml } from '../html/allowed-html.ts'

/** What no body of ours has in its XHTML; null when the element may stand there. */
export function foreignXhtml({ local, attributes }: SaxesTagNS): string | null {
  const known = Object.hasOwn(allowedHtml, local) ? allowedHtml[local] : undefined
  if (known === undefined) return `element ${local}`
  const names = Object.keys(attributes).filter((name) => name !== 'xmlns')
  const foreign = names.find((name) => !known.includes(name))
  return foreign === undefined ? null : `attribute ${local}.${foreign}`
}
