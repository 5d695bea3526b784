import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import { letFlow } from './let-flow.ts'
import type { DeskList } from './list.ts'
import { withDraft } from './with-draft.ts'

/** Lets an article stand in a list by time as if it had been released so many minutes later. */
export function boost(list: DeskList, article: Guid, minutes: number): DeskList {
  const draft = draftOf(letFlow(list, article))
  return withDraft(list, { ...draft, boosts: [...draft.boosts, { article, minutes }] })
}
