import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

import type { Instant } from './instant.ts'

/** Writes a moment as the desk's clock shows it; `pattern` uses Unicode date fields (`HH:mm dd.MM.yyyy`). */
export function showInstant(instant: Instant, pattern: string, timezone: string): string {
  return format(new TZDate(instant, timezone), pattern)
}

/**
 * Writes one moment after another, as whoever shows a moment that moves by seconds does. Words are
 * made anew only where they may be others: for a pattern without seconds, in another minute.
 */
export function instantShower(pattern: string, timezone: string): (instant: Instant) => string {
  // `s` and `S` are seconds, `t` and `T` seconds since 1970, and a `p` or `P` may write any of them.
  const told = /[spt]/i.test(pattern) ? wholeLength : minuteLength
  let last = ''
  let words = ''
  return (instant) => {
    const now = instant.slice(0, told)
    if (now !== last) words = showInstant(instant, pattern, timezone)
    last = now
    return words
  }
}

const wholeLength = '2022-11-25T12:19:00'.length
const minuteLength = '2022-11-25T12:19'.length
