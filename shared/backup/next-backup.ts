import type { Instant } from '../instant/instant.ts'
import { instantOf } from '../instant/instant-of.ts'

const minute = 60_000
const hour = 60 * minute

type Standing = {
  /** When the last one was made; null when there is none. */
  readonly last: Instant | null
  /** Whether the desk may have changed since. */
  readonly hasChanged: boolean
  /** When the last try failed; null when it did not. */
  readonly failedAt: Instant | null
  readonly openedAt: Instant
  readonly now: Instant
}

/**
 * When the next backup is due: an hour after the last one when something changed, a day after it in any
 * case, and never while a desk has just been opened. A time that is yet to come was told by a clock
 * that has been set back, and counts for nothing.
 */
export function nextBackup({ last, hasChanged, failedAt, openedAt, now }: Standing): Instant {
  const at = (time: Instant | null): number | null =>
    time === null || time > now ? null : Date.parse(time)
  const lastAt = at(last)
  const due = lastAt === null ? 0 : lastAt + (hasChanged ? hour : 24 * hour)
  const quiet = (at(openedAt) ?? Date.parse(now) - 5 * minute) + 5 * minute
  const again = (at(failedAt) ?? 0) + (failedAt === null ? 0 : 10 * minute)
  return instantOf(new Date(Math.max(due, quiet, again)))
}
