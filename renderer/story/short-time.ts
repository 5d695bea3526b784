import type { Instant } from '../../shared/instant/instant.ts'

type ShortTime = { readonly time: string; readonly day: string }

const zoneFormats = new Map<string, readonly [Intl.DateTimeFormat, Intl.DateTimeFormat]>()

function formatsOf(timeZone: string): readonly [Intl.DateTimeFormat, Intl.DateTimeFormat] {
  const known = zoneFormats.get(timeZone)
  if (known !== undefined) return known
  const made = [
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
    new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }),
  ] as const
  zoneFormats.set(timeZone, made)
  return made
}

/** A row's time on the desk's clock; the day is left out today, and its year this year. */
export function shortTime(instant: Instant, now: Date, timezone: string): ShortTime {
  const [clock, calendar] = formatsOf(timezone)
  const date = new Date(instant)
  const day = calendar.format(date)
  const today = calendar.format(now)
  const year = today.slice(-5)
  return {
    time: clock.format(date),
    day: day === today ? '' : day.endsWith(year) ? day.slice(0, -5) : day,
  }
}
