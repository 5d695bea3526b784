import { createHash } from 'node:crypto'

import type { Guid } from '../../../shared/article/guid.ts'

// Enough of a name for people; the sum keeps apart what differs only after it or in signs no file has.
const mostSigns = 80

/** The file of a story, the same in every export: what it is called by its guid, not by its headline. */
export function itemPath(guid: Guid): string {
  const name = guid
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, mostSigns)
  const sum = createHash('sha256').update(guid).digest('hex').slice(0, 12)
  return `items/${name === '' ? sum : `${name}-${sum}`}.json`
}
