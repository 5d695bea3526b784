import type { Guid } from '../../shared/article/guid.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { Withdrawal } from '../../shared/list/withdrawal.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** Which of these stories stood in lists and do so no more, since they may not be shown now. */
export function withdrawalsBetween(
  store: Pick<DeskReader, 'head'>,
  before: readonly ListView[],
  after: readonly ListView[],
  { guids, now }: { readonly guids: readonly Guid[]; readonly now: Instant },
): readonly Withdrawal[] {
  return guids.flatMap((guid): readonly Withdrawal[] => {
    const head = store.head(guid)
    const omission = head === null ? null : omissionOf(head, now)
    if (head !== null && omission === null) return []
    const left = before.flatMap((view) => {
      const row = rowOf(view, guid)
      const now = after.find(({ list }) => list.name === view.list.name)
      const hasLeft = now !== undefined && rowOf(now, guid) === null
      return row !== null && hasLeft && isPublished(view.list) ? [{ row, list: view.list }] : []
    })
    const [first] = left
    if (first === undefined) return []
    const lists = left.map(({ list }) => titleOf(list))
    return [{ headline: publicHeadline(first.row), reason: omission?.reason ?? null, lists }]
  })
}

function rowOf({ draft, live }: ListView, guid: Guid): Row | null {
  return [...live, ...draft].find(({ entry }) => entry.article === guid) ?? null
}
