import { isPublished } from '../../shared/list/is-published.ts'
import type { DeskList, Done } from '../../shared/list/list.ts'
import type { OverdueList } from '../../shared/list/overdue-list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { alarm, type Alarm, type Timers } from '../alarm.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import { scheduler } from '../scheduler.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { launchActs } from './launch-acts.ts'
import type { ListActs } from './list-acts.ts'

type Parts = {
  readonly store: DeskStore
  readonly acts: Pick<ListActs, 'carryOut'>
  readonly clock: Clock
  readonly by: () => string
  readonly announce: Announce
  readonly timers?: Timers
}

export type ListScheduler = Alarm & { readonly overdue: () => readonly OverdueList[] }

type Waiting = { readonly list: DeskList; readonly scheduled: Done }

/**
 * Launches what was set for a time, as decision 0020 has it for stories: at that time, while the
 * desk's writer runs, or else not before a person says so.
 */
export function listScheduler(parts: Parts): ListScheduler {
  const { store, acts, clock, by, announce, timers } = parts
  const launch = launchActs(store, by)
  const schedule = scheduler<Waiting, OverdueList>({
    openedAt: clock(),
    keyOf: ({ list, scheduled }) => `${scheduled.at} ${list.name}`,
    timeOf: ({ scheduled }) => scheduled.at,
    carryOut: async ({ list, scheduled }) => {
      await acts.carryOut((_views, now) => launch.launchScheduled(list.name, now))
      announce('list.launchedOnTime', { list: titleOf(list), by: scheduled.by })
    },
    overdueOf: ({ list, scheduled }, problem) => ({
      list: list.name,
      title: titleOf(list),
      scheduled,
      problem,
    }),
    tell: {
      refused: ({ title, problem }) =>
        announce('problem.met', {
          code: 'launchRefused',
          values: { list: title, reason: problem === null ? '' : formatProblem(problem) },
        }),
      overdue: (overdue) => announce('lists.overdue', overdue),
    },
  })

  const watch = alarm({
    clock,
    timers,
    heed: (look) =>
      store.onChange(({ lists }) => {
        if (lists !== undefined) look()
      }),
    ring: ({ now }) => {
      const waiting = store.lists().flatMap(waitingOf)
      if (!store.isReadOnly) schedule.look(waiting, now)
      return waiting.map(({ scheduled }) => scheduled.at)
    },
  })
  return { ...watch, overdue: schedule.overdue }
}

function waitingOf(list: DeskList): readonly Waiting[] {
  const { scheduled } = list
  return scheduled === null || !isPublished(list) ? [] : [{ list, scheduled }]
}
