import type { Instant } from '../../instant/instant.ts'
import { showInstant } from '../../instant/show-instant.ts'

/** A moment as WordPress keeps it: without a zone, so that the field says whose clock it is. */
export function wordpressTime(at: Instant, timezone: string): string {
  return showInstant(at, 'yyyy-MM-dd HH:mm:ss', timezone)
}
