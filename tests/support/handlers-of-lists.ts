import type { Clock } from '../../electron/clock.ts'
import { listHandlers } from '../../electron/list/handlers.ts'
import { listActs } from '../../electron/list/list-acts.ts'
import type { DeskStore } from '../../electron/store/desk-store.ts'

type Parts = { readonly store: DeskStore; readonly clock: Clock; readonly newId: () => string }

/** What the page may do to a desk's lists, as Olena at her computer. */
export function handlersOfLists({ store, clock, newId }: Parts) {
  const by = (): string => 'Olena'
  return listHandlers({ store, clock, by, newId, acts: listActs({ store, clock, by }) })
}
