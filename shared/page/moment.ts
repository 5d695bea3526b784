import type { Desk } from '../desk/desk.ts'
import type { Instant } from '../instant/instant.ts'
import { showInstant } from '../instant/show-instant.ts'

/** A moment as a page gives it: as the desk's clock shows it, and exactly, with its zone, for machines. */
export type Moment = { readonly shown: string; readonly exact: string }

/** Writes moments as the desk does. It remembers them, since time zones are slow and lists name the same stories. */
export function momentsOf({
  timezone,
  datePattern,
}: Pick<Desk, 'timezone' | 'datePattern'>): (at: Instant) => Moment {
  const known = new Map<Instant, Moment>()
  return (at) => {
    const moment = known.get(at) ?? {
      shown: showInstant(at, datePattern, timezone),
      exact: showInstant(at, "yyyy-MM-dd'T'HH:mm:ssxxx", timezone),
    }
    known.set(at, moment)
    return moment
  }
}
