import { isSameJson } from '../is-same-json.ts'
import type { DeskList } from './list.ts'

/** A list before and after an act, in the order the act is gone through now: undoing swaps them. */
export type Step = { readonly from: DeskList; readonly to: DeskList }

/** Goes through an act again, as a new revision; live stays what it is unless the act had changed it. */
export function restore(current: DeskList, { from, to }: Step): DeskList {
  const isLiveKept = isSameJson(from.live, to.live)
  const live = isLiveKept ? current.live : to.live
  const draft = isSameJson(to.draft, live) ? null : to.draft
  return {
    ...to,
    revision: current.revision + 1,
    live,
    draft,
    drafted: draft === null ? null : to.drafted,
    launched: isLiveKept ? current.launched : to.launched,
  }
}
