import { shortTime } from './short-time.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { useNow } from '../state/use-now.ts'
import { useOpenDesk } from '../state/open-desk.ts'

/** A time on the desk's clock, with its day when that is not today. */
export function RowTime({ at }: { readonly at: Instant }) {
  const { timezone } = useOpenDesk()
  const { time, day } = shortTime(at, useNow(), timezone)
  return (
    <time className="row-time tabular" dateTime={at}>
      {time}
      {day !== '' && <span className="row-day">{day}</span>}
    </time>
  )
}
