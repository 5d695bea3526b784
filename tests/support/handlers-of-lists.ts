import type { Clock } from '../../electron/clock.ts'
import { listHandlers } from '../../electron/list/handlers.ts'
import { keptViews } from '../../electron/list/kept-views.ts'
import { listActs } from '../../electron/list/list-acts.ts'
import type { ListSteps } from '../../shared/list/list-steps.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'

type Parts = {
  readonly store: DeskStore
  readonly clock: Clock
  readonly newId: () => string
  readonly stepped?: (steps: ListSteps) => void
}

/** What the page may do to a desk's lists, as Olena at her computer. */
export function handlersOfLists({ store, clock, newId, stepped = () => undefined }: Parts) {
  const by = (): string => 'Olena'
  const views = keptViews(store)
  const acts = listActs({ store, views, clock, by, stepped })
  return listHandlers({ store, views, clock, by, newId, acts, overdue: () => [] })
}
