import type { DeskList } from './list.ts'

/** Drops the draft: the list is edited from what is live again. */
export function discard(list: DeskList): DeskList {
  return { ...list, revision: list.revision + 1, draft: null, drafted: null, scheduled: null }
}
