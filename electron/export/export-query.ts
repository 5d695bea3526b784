import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isNewSince } from '../../shared/export/is-new-since.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { findArticles } from '../search/find-articles.ts'
import type { DeskReader } from '../store/desk-store.ts'

type Wanted = {
  /** The library's query language; empty means every article. */
  readonly query: string
  /** Articles chosen by hand, in place of the query. */
  readonly guids?: readonly Guid[] | undefined
  /** Only what was released, or came out of an embargo, at or after it. */
  readonly since?: Instant | undefined
  /** Taken whenever it was released. */
  readonly owed?: readonly Guid[] | undefined
}

/** Whether an export was asked for an article; found once, before it begins. */
export async function exportQuery(
  reader: DeskReader,
  { query, guids, since, owed = [] }: Wanted,
  now: Instant,
): Promise<(head: ArticleHead) => boolean> {
  const isOwed = new Set(owed)
  const isRecent = (head: ArticleHead): boolean =>
    since === undefined || isOwed.has(head.guid) || isNewSince(head, since, now)
  if (guids !== undefined) {
    const chosen = new Set(guids)
    return (head) => chosen.has(head.guid) && isRecent(head)
  }
  if (query.trim() === '') return isRecent
  const found = new Set((await findArticles(reader, query, now)).map(({ guid }) => guid))
  return (head) => found.has(head.guid) && isRecent(head)
}
