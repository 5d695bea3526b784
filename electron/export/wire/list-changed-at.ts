import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { embargoEnd } from '../../../shared/article/embargo-end.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { entriesOf } from '../../../shared/list/entries-of.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import type { ExportRun } from '../format.ts'

/**
 * When what readers see of each list last changed, null where it never did. Receivers take the later of
 * two, so it must not fall back when a story leaves: one that was withdrawn since its place was given
 * counts as much as one that came.
 */
export function listsChangedAt({
  reader,
  now,
  mayShow,
}: Pick<ExportRun, 'reader' | 'now' | 'mayShow'>): (list: DeskList) => Instant | null {
  let ofDesk: Instant | null | undefined

  function changedAt(head: ArticleHead): Instant | null {
    // What was never released was never in a list that readers see.
    if (head.releasedAt === null) return null
    const ends = [embargoEnd(head), head.released?.expires ?? null]
    const passed = ends.filter((end) => end !== null && end <= now)
    // Spiking a story, or keeping it back again, is no release.
    return latest([head.releasedAt, ...passed, mayShow(head) ? null : head.changedAt])
  }
  const among = (heads: Iterable<ArticleHead>): Instant | null => {
    let last: Instant | null = null
    for (const head of heads) last = latest([last, changedAt(head)])
    return last
  }

  return (list) => {
    if (list.kind === 'byTime') ofDesk ??= among(reader.heads())
    const entries = entriesOf(list.live).flatMap(({ article }) => reader.head(article) ?? [])
    const ofStories = list.kind === 'byTime' ? (ofDesk ?? null) : among(entries)
    return latest([list.launched?.at ?? null, ofStories])
  }
}

function latest(moments: readonly (Instant | null)[]): Instant | null {
  return moments.reduce<Instant | null>(
    (last, at) => (at !== null && (last === null || at > last) ? at : last),
    null,
  )
}
