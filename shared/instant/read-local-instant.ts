import { TZDate } from '@date-fns/tz'
import { parse } from 'date-fns'

import type { Instant } from './instant.ts'
import { instantOf } from './instant-of.ts'
import { showInstant } from './show-instant.ts'

/** The moment at which the desk's clock shows that text; null unless the clock would show exactly it. */
export function readLocalInstant(text: string, pattern: string, timezone: string): Instant | null {
  const date = parse(text.trim(), pattern, TZDate.tz(timezone))
  if (Number.isNaN(date.getTime())) return null
  const instant = instantOf(new Date(date.getTime()))
  return showInstant(instant, pattern, timezone) === text.trim() ? instant : null
}
