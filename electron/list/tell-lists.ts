import type { Guid } from '../../shared/article/guid.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listViews } from './list-views.ts'
import { withdrawalsBetween } from './withdrawals.ts'

/** Tells the page what the lists show, and by name what left them because it may not be shown. */
export function listTeller(store: DeskReader, clock: Clock, announce: Announce) {
  let told: readonly ListView[] | null = null
  return {
    /** Looks at the lists as they stand before anything changes. */
    begin: (): void => {
      told ??= listViews(store, clock())
    },
    /** Tells them after these stories, or none, have changed. */
    tell: (guids: readonly Guid[]): void => {
      const now = clock()
      const before = told
      told = listViews(store, now)
      announce('lists.changed', told)
      if (before === null) return
      const withdrawn = withdrawalsBetween(store, before, told, { guids, now })
      if (withdrawn.length > 0) announce('lists.withdrew', withdrawn)
    },
  }
}
