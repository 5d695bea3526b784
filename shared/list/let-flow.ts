import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import type { DeskList } from './list.ts'
import { withDraft } from './with-draft.ts'

/** Lets an article stand where its time puts it: neither pinned, hidden, held back nor boosted. */
export function letFlow(list: DeskList, article: Guid): DeskList {
  const draft = draftOf(list)
  return withDraft(list, {
    ...draft,
    pins: draft.pins.filter(({ entry }) => entry.article !== article),
    hidden: draft.hidden.filter((guid) => guid !== article),
    heldBack: draft.heldBack.filter((held) => held.article !== article),
    boosts: draft.boosts.filter((boost) => boost.article !== article),
  })
}
