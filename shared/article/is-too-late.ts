import type { Instant } from '../instant/instant.ts'

const graceMs = 120_000

/** Whether a release that was set for `at` is so late that only a person may still let it go. */
export function isTooLate(at: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) > graceMs
}
