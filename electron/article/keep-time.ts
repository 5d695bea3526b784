import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Overdue } from '../../shared/article/overdue.ts'
import type { Schedule } from '../../shared/article/schedule.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import type { Alarm, Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import { scheduler } from '../scheduler.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ArticleActs } from './article-acts.ts'
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

type Waiting = { readonly head: ArticleHead; readonly scheduled: Schedule }

function waitingOf(head: ArticleHead): readonly Waiting[] {
  return head.scheduled === null ? [] : [{ head, scheduled: head.scheduled }]
}

/** Lets time do its work on a desk; only the desk's writer publishes what was set for a time. */
export function keepTime({ store, acts, clock, announce, turned, timers }: Parts): TimeKeeper {
  const schedule = scheduler<Waiting, Overdue>({
    openedAt: clock(),
    keyOf: ({ head, scheduled }) => `${scheduled.at} ${head.guid}`,
    timeOf: ({ scheduled }) => scheduled.at,
    carryOut: async ({ head }) => {
      const { guid, version, content } = await acts.releaseScheduled(head.guid)
      announce('article.published', { guid, headline: content.headline, version })
    },
    overdueOf: ({ head, scheduled }, problem) => {
      const { guid, working } = head
      return { guid, headline: working.headline, scheduled, problem }
    },
    tell: {
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
    scheduled: store.isReadOnly
      ? () => undefined
      : (heads, now) => schedule.look(heads.flatMap(waitingOf), now),
    ...(timers !== undefined && { timers }),
  })
  return { ...watch, overdue: schedule.overdue }
}
