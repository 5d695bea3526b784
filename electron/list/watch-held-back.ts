import type { Instant } from '../../shared/instant/instant.ts'
import { alarm, type Alarm, type Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'

type Parts = {
  readonly store: Pick<DeskStore, 'lists' | 'onChange'>
  readonly clock: Clock
  /** Told when a story that was held back until now has been let in: nobody did anything to it. */
  readonly letIn: () => void
  readonly timers?: Timers
}

/** Waits for the times until which stories are held back from lists. */
export function watchHeldBack({ store, clock, letIn, timers }: Parts): Alarm {
  let seen = clock()

  function ring(now: Instant): Instant | null {
    const moments = store
      .lists()
      .flatMap(({ live, draft }) => [...live.heldBack, ...(draft?.heldBack ?? [])])
      .flatMap(({ until }) => until ?? [])
    // A clock that was set back holds back again what it had let in.
    const [from, to] = now < seen ? [now, seen] : [seen, now]
    seen = now
    if (moments.some((moment) => moment > from && moment <= to)) letIn()
    return moments.filter((moment) => moment > now).sort()[0] ?? null
  }

  const watch = alarm(clock, ring, timers)
  const stopListening = store.onChange(({ lists }) => {
    if (lists !== undefined) watch.check()
  })
  watch.check()
  return {
    check: watch.check,
    stop: () => {
      stopListening()
      watch.stop()
    },
  }
}
