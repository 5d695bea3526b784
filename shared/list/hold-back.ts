import type { Guid } from '../article/guid.ts'
import type { Instant } from '../instant/instant.ts'
import { draftOf } from './draft-of.ts'
import { letFlow } from './let-flow.ts'
import type { DeskList } from './list.ts'
import { withDraft } from './with-draft.ts'

/** Keeps an article out of a list by time until then; null until someone lets it in. */
export function holdBack(list: DeskList, article: Guid, until: Instant | null): DeskList {
  const draft = draftOf(letFlow(list, article))
  return withDraft(list, { ...draft, heldBack: [...draft.heldBack, { article, until }] })
}
