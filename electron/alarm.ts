import type { Instant } from '../shared/instant/instant.ts'
import type { Clock } from './clock.ts'

export type Timers = {
  readonly set: (run: () => void, ms: number) => unknown
  readonly clear: (timer: unknown) => void
}

export type Alarm = {
  /** Looks at the clock now, as when the computer wakes. */
  readonly check: () => void
  readonly stop: () => void
}

/** One look at the clock. */
export type Look = {
  readonly now: Instant
  /** Whether a moment lies between the last look and this one: it has come, or a clock that was set back takes it back. */
  readonly isPassed: (moment: Instant) => boolean
  readonly isSetBack: boolean
}

type Parts = {
  readonly clock: Clock
  /** Does what is due and answers the moments that it waits for, in any order; those that are over do not count. */
  readonly ring: (look: Look) => Iterable<Instant>
  /** Calls `look` when there may be other moments to wait for; answers how to stop that. */
  readonly heed: (look: () => void) => () => void
  readonly timers?: Timers | undefined
}

const longestMs = 30_000

const nodeTimers: Timers = {
  // A desk that only waits does not keep a process alive.
  set: (run, ms) => setTimeout(run, ms).unref(),
  clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
}

/**
 * Rings at once and then at each moment that is waited for. It never waits longer than half a
 * minute, since a clock may be set and a computer may sleep while a timer runs.
 */
export function alarm({ clock, ring, heed, timers = nodeTimers }: Parts): Alarm {
  let timer: unknown
  let isStopped = false
  let seen = clock()

  function check(): void {
    if (isStopped) return
    timers.clear(timer)
    const now = clock()
    const isSetBack = now < seen
    const [from, to] = isSetBack ? [now, seen] : [seen, now]
    seen = now
    const isPassed = (moment: Instant): boolean => moment > from && moment <= to
    const wait = nextAfter(now, ring({ now, isPassed, isSetBack }))
    timer = timers.set(check, Math.min(longestMs, wait))
  }

  const heedNoMore = heed(check)
  check()
  return {
    check,
    stop: () => {
      heedNoMore()
      isStopped = true
      timers.clear(timer)
    },
  }
}

/** How long until the first of these moments, in milliseconds. */
function nextAfter(now: Instant, moments: Iterable<Instant>): number {
  let next: Instant | null = null
  for (const moment of moments) {
    if (moment > now && (next === null || moment < next)) next = moment
  }
  return next === null ? longestMs : Date.parse(next) - Date.parse(now)
}
