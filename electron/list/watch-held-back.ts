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
  return alarm({
    clock,
    timers,
    heed: (look) =>
      store.onChange(({ lists }) => {
        if (lists !== undefined) look()
      }),
    ring: ({ isPassed }) => {
      const moments = store
        .lists()
        .flatMap(({ live, draft }) => [...live.heldBack, ...(draft?.heldBack ?? [])])
        .flatMap(({ until }) => until ?? [])
      if (moments.some(isPassed)) letIn()
      return moments
    },
  })
}
