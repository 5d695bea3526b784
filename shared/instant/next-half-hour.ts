import { instantOf } from './instant-of.ts'
import type { Instant } from './instant.ts'

const halfHourMs = 30 * 60_000

/** The next full half hour that leaves at least a minute to decide. */
export function nextHalfHour(now: Date): Instant {
  return instantOf(new Date(Math.ceil((now.getTime() + 60_000) / halfHourMs) * halfHourMs))
}
