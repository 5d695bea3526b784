import { TZDate } from '@date-fns/tz'

import type { Instant } from './instant.ts'
import { instantOf } from './instant-of.ts'

const local = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/

/** The moment at which a clock in that zone shows `2026-11-25T14:19`; null when the text is no such time. */
export function instantAt(text: string, timezone: string): Instant | null {
  const parts = local.exec(text)?.slice(1).map(Number)
  if (parts === undefined) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
  const date = new TZDate(year, month - 1, day, hour, minute, timezone)
  return Number.isNaN(date.getTime()) ? null : instantOf(new Date(date.getTime()))
}
