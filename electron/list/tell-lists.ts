import type { Guid } from '../../shared/article/guid.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { KeptViews } from './kept-views.ts'
import { withdrawalsBetween } from './withdrawals.ts'

type Parts = {
  readonly store: Pick<DeskReader, 'head'>
  readonly views: KeptViews
  readonly clock: Clock
  readonly announce: Announce
}

/** Tells the page what the lists show, and by name what left them because it may not be shown. */
export function listTeller({ store, views, clock, announce }: Parts) {
  let told: readonly ListView[] | null = null
  return {
    /** Looks at the lists as they stand before anything changes. */
    begin: (): void => {
      told ??= views.all(clock())
    },
    /** Tells them after these stories, or none, have changed, if they show anything else since. */
    tell: (guids: readonly Guid[]): void => {
      const now = clock()
      const before = told
      told = views.all(now)
      if (before !== null && isTold(before, told)) return
      announce('lists.changed', told)
      if (before === null) return
      const withdrawn = withdrawalsBetween(store, before, told, { guids, now })
      if (withdrawn.length > 0) announce('lists.withdrew', withdrawn)
    },
  }
}

// A view that nothing has happened to is the very same one.
function isTold(before: readonly ListView[], now: readonly ListView[]): boolean {
  return before.length === now.length && now.every((view, at) => view === before[at])
}
