import { instantOf } from './instant-of.ts'
import type { Instant } from './instant.ts'

/** The instant so many minutes later; earlier when negative. */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return instantOf(new Date(Date.parse(instant) + minutes * 60_000))
}
