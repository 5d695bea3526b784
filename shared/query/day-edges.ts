import { TZDate } from '@date-fns/tz'

import { instantOf } from '../instant/instant-of.ts'
import type { Instant } from '../instant/instant.ts'

export type DayEdges = { readonly from: Instant; readonly until: Instant }

const known = new Map<string, DayEdges | null>()

/**
 * When a day (`2022-11-25`) begins there and when the next one does; null for no day. Kept, since a
 * query asks it of every article and the calendar of a time zone is slow to ask.
 */
export function dayEdges(day: string, timezone: string): DayEdges | null {
  const key = `${day} ${timezone}`
  const found = known.get(key)
  if (found !== undefined) return found
  const edges = edgesOf(day, timezone)
  if (known.size >= 100) known.clear()
  known.set(key, edges)
  return edges
}

function edgesOf(day: string, timezone: string): DayEdges | null {
  if (Number.isNaN(Date.parse(day))) return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const midnight = (date: number): Instant =>
    instantOf(new Date(new TZDate(year, month - 1, date, timezone).getTime()))
  return { from: midnight(date), until: midnight(date + 1) }
}
