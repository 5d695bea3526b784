import { useState } from 'react'

import { instantOf } from '../../shared/instant/instant-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { nextHalfHour } from '../../shared/instant/next-half-hour.ts'
import { readLocalInstant } from '../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { useNow } from '../state/use-now.ts'

export type ComingTime = {
  readonly typed: string
  readonly type: (typed: string) => void
  /** A time as this desk writes it. */
  readonly example: string
  /** What was typed as a time; null where it is none. */
  readonly read: Instant | null
  readonly isPast: boolean
  /** The time once it may be used: it is one, and still to come. */
  readonly at: Instant | null
}

/** A time to come that is typed on the desk's clock, beginning with the one that is wanted already. */
export function useComingTime(wanted: Instant | null): ComingTime {
  const { timezone, datePattern } = useOpenDesk()
  const [example] = useState(() => {
    const now = new Date()
    const isComing = wanted !== null && wanted > instantOf(now)
    return showInstant(isComing ? wanted : nextHalfHour(now), datePattern, timezone)
  })
  const [typed, type] = useState(example)
  const now = useNow()
  const read = readLocalInstant(typed, datePattern, timezone)
  const isPast = read !== null && new Date(read) <= now
  return { typed, type, example, read, isPast, at: isPast ? null : read }
}
