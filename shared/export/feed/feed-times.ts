import type { Instant } from '../../instant/instant.ts'
import { showInstant } from '../../instant/show-instant.ts'

// What a feed that never changed says it was changed at; any clock would make two exports differ.
const never = '1970-01-01T00:00:00Z' as Instant

/** Moments as feeds write them, with the desk's zone and in whole seconds. */
export function feedTimes(timezone: string) {
  return {
    /** RFC 3339. */
    exact: (at: Instant | null): string =>
      showInstant(at ?? never, "yyyy-MM-dd'T'HH:mm:ssxxx", timezone),
    /** RFC 822, whose months and days are English in every language. */
    mail: (at: Instant | null): string =>
      showInstant(at ?? never, 'EEE, dd MMM yyyy HH:mm:ss xx', timezone),
  }
}

export type FeedTimes = ReturnType<typeof feedTimes>
