import type { Instant } from '../instant/instant.ts'
import { draftOf } from './draft-of.ts'
import type { DeskList } from './list.ts'

/** The draft becomes what readers see. */
export function launchList(list: DeskList, at: Instant): DeskList {
  return {
    ...list,
    revision: list.revision + 1,
    live: draftOf(list),
    draft: null,
    launchedAt: at,
  }
}
