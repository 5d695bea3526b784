import { arrangementOf } from '../../shared/list/arrangement-of.ts'
import type { Standing } from '../../shared/list/homepage-at.ts'
import type { DeskList, EntryId, ListName } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { withDraft } from '../../shared/list/with-draft.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Decided } from './list-acts.ts'

/**
 * Makes the drafts what readers had at a moment. What has been withdrawn since stands in the draft too,
 * and keeps it from going live until it is taken out: a person decides what comes in its place.
 */
export function restoring(
  store: DeskReader,
  standing: ReadonlyMap<ListName, Standing>,
  names: readonly ListName[],
  newId: () => string,
): Decided {
  const lists = names.flatMap((name): readonly DeskList[] => {
    const launched = standing.get(name)?.list
    if (launched === undefined) return []
    const list = store.list(name)
    return [
      withDraft(
        list,
        arrangementOf(launched, list.kind, () => newId() as EntryId),
      ),
    ]
  })
  if (lists.length === 0) throw new DeskError('nothingLaunched')
  return {
    lists,
    label: { key: 'list.act.restore', values: { list: lists.map(titleOf).join(', ') } },
  }
}
