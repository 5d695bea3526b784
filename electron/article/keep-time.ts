import type { Guid } from '../../shared/article/guid.ts'
import type { Overdue } from '../../shared/article/overdue.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import type { Alarm, Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ArticleActs } from './article-acts.ts'
import { scheduler } from './scheduler.ts'
import { watchTime } from './watch-time.ts'

type Parts = {
  readonly store: DeskStore
  readonly acts: Pick<ArticleActs, 'releaseScheduled'>
  readonly clock: Clock
  readonly announce: Announce
  /** Told of stories that time alone has changed. */
  readonly turned: (guids: readonly Guid[]) => void
  readonly timers?: Timers
}

export type TimeKeeper = Alarm & { readonly overdue: () => readonly Overdue[] }

/** Lets time do its work on a desk; only the desk's writer publishes what was set for a time. */
export function keepTime({ store, acts, clock, announce, turned, timers }: Parts): TimeKeeper {
  const schedule = scheduler({
    openedAt: clock(),
    publish: acts.releaseScheduled,
    tell: {
      published: ({ guid, version, content: { headline } }) =>
        announce('article.published', { guid, headline, version }),
      refused: ({ headline, problem }) =>
        announce('problem.met', {
          code: 'scheduleRefused',
          values: { headline, reason: problem === null ? '' : formatProblem(problem) },
        }),
      overdue: (overdue) => announce('articles.overdue', overdue),
    },
  })
  const watch = watchTime({
    store,
    clock,
    turned,
    scheduled: store.isReadOnly ? () => undefined : schedule.look,
    ...(timers !== undefined && { timers }),
  })
  return { ...watch, overdue: schedule.overdue }
}
