import type { Instant } from '../../instant/instant.ts'

/** The number of a list's version: receivers tell which of two is the newer one by it alone. */
export function listVersion(changedAt: Instant): number {
  return Math.max(1, Math.floor(Date.parse(changedAt) / 1000))
}
