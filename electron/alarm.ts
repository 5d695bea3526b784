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

const longestMs = 30_000

export const nodeTimers: Timers = {
  // A desk that only waits does not keep a process alive.
  set: (run, ms) => setTimeout(run, ms).unref(),
  clear: (timer) => clearTimeout(timer as NodeJS.Timeout | undefined),
}

/**
 * Calls `ring`, which answers when it wants to be called next. It never waits longer than half a
 * minute, since a clock may be set and a computer may sleep while a timer runs.
 */
export function alarm(
  clock: Clock,
  ring: (now: Instant) => Instant | null,
  timers: Timers = nodeTimers,
): Alarm {
  let timer: unknown
  let isStopped = false

  function check(): void {
    if (isStopped) return
    timers.clear(timer)
    const now = clock()
    const next = ring(now)
    const wait = next === null ? longestMs : Date.parse(next) - Date.parse(now)
    timer = timers.set(check, Math.min(longestMs, Math.max(0, wait)))
  }

  return {
    check,
    stop: () => {
      isStopped = true
      timers.clear(timer)
    },
  }
}
