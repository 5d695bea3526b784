import { draftOf } from './draft-of.ts'
import type { DeskList, Done } from './list.ts'

/** The draft becomes what readers see. */
export function launchList(list: DeskList, launched: Done): DeskList {
  return {
    ...list,
    revision: list.revision + 1,
    live: draftOf(list),
    draft: null,
    drafted: null,
    launched,
    scheduled: null,
  }
}
