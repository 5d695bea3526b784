import { createHash } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * An id of the form that Arc gives its own, the same for the same story in every export: without one,
 * a collection could not say which story it means.
 */
export function ansId(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 26)
  return Array.from(bytes, (byte) => signs[byte % signs.length]).join('')
}
