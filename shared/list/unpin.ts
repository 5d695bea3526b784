import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import type { DeskList } from './list.ts'
import { withDraft } from './with-draft.ts'

/** Lets a pinned article flow by its time again. */
export function unpin(list: DeskList, article: Guid): DeskList {
  const draft = draftOf(list)
  const pins = draft.pins.filter(({ entry }) => entry.article !== article)
  return withDraft(list, { ...draft, pins })
}
