import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { momentsOf } from '../../shared/article/moments-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { alarm, type Alarm, type Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'

type Parts = {
  readonly store: Pick<DeskStore, 'head' | 'heads' | 'onChange'>
  readonly clock: Clock
  /** Told of stories whose embargo ended or whose use expired: nobody did anything to them. */
  readonly turned: (guids: readonly Guid[]) => void
  /** Told, whenever the clock is looked at, which stories have a time set. */
  readonly scheduled: (heads: readonly ArticleHead[], now: Instant) => void
  readonly timers?: Timers
}

/**
 * Waits for what comes by time alone. It knows only the stories that something is still to come of,
 * so a desk of any size costs the same.
 */
export function watchTime({ store, clock, turned, scheduled, timers }: Parts): Alarm {
  const waiting = new Map<Guid, ArticleHead>()
  let seen = clock()

  function note(head: ArticleHead): void {
    const isWaiting = head.scheduled !== null || momentsOf(head).some((moment) => moment > seen)
    if (isWaiting) waiting.set(head.guid, head)
    else waiting.delete(head.guid)
  }

  for (const head of store.heads()) note(head)
  return alarm({
    clock,
    timers,
    heed: (look) =>
      store.onChange((change) => {
        const written = writtenIn(change)
        for (const guid of written) {
          const head = store.head(guid)
          if (head !== null) note(head)
        }
        if (written.length > 0) look()
      }),
    ring: ({ now, isPassed, isSetBack }) => {
      // Moments come back that had passed.
      if (isSetBack) for (const head of store.heads()) waiting.set(head.guid, head)
      const passed = [...waiting.values()].filter((head) => momentsOf(head).some(isPassed))
      seen = now
      if (passed.length > 0) turned(passed.map(({ guid }) => guid))
      for (const head of waiting.values()) note(head)
      const heads = [...waiting.values()]
      scheduled(
        heads.filter((head) => head.scheduled !== null),
        now,
      )
      return heads.flatMap((head) => [...momentsOf(head), head.scheduled?.at ?? now])
    },
  })
}
