import type { Instant } from '../../shared/instant/instant.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listView } from './list-views.ts'

/** What history keeps when these lists' live changes. */
export function launchRecord(store: DeskReader, lists: readonly DeskList[], at: Instant): Launch {
  const shown = lists.map((list) => {
    const rows = listView(store, list, at).live
    return [
      list.name,
      rows.map((row) => ({ guid: row.entry.article, headline: publicHeadline(row) })),
    ] as const
  })
  return { at, lists: Object.fromEntries(shown) }
}
