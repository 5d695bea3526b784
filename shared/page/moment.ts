import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

import type { Desk } from '../desk/desk.ts'
import type { Instant } from '../instant/instant.ts'

/** A moment as a page gives it: as the desk's clock shows it, and exactly, with its zone, for machines. */
export type Moment = { readonly shown: string; readonly exact: string }

/** Writes moments as the desk does. It remembers them, since time zones are slow and lists name the same stories. */
export function momentsOf({
  timezone,
  datePattern,
}: Pick<Desk, 'timezone' | 'datePattern'>): (at: Instant) => Moment {
  const known = new Map<Instant, Moment>()
  return (at) => {
    const found = known.get(at)
    if (found !== undefined) return found
    const date = new TZDate(at, timezone)
    const moment = { shown: format(date, datePattern), exact: exactOf(date) }
    known.set(at, moment)
    return moment
  }
}

/** As `yyyy-MM-dd'T'HH:mm:ssxxx`; a pattern is read anew each time, and a site has one such moment a story. */
function exactOf(date: TZDate): string {
  const ahead = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, -5)
  const minutes = Math.abs(ahead)
  const zone = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${local}${ahead < 0 ? '-' : '+'}${zone.join(':')}`
}
