import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { FoundGuids } from './text-search.ts'
import { newestFirst } from '../../shared/library/newest-first.ts'

/** So few are sorted; of more, the library is walked, which has its order already. */
const mostSorted = 2_000

/** What was found, newest first, or in ranks of which each is newest first. */
export function* inOrder(
  found: FoundGuids,
  library: Iterable<ArticleHead>,
  reader: Pick<DeskReader, 'head'>,
): Iterable<ArticleHead> {
  const ranked = new Set<Guid>()
  for (const rank of found.first) {
    const fresh = [...rank].filter((guid) => !ranked.has(guid))
    for (const guid of fresh) ranked.add(guid)
    yield* sorted(fresh, reader)
  }
  if (!found.isAllBut && found.count <= mostSorted) {
    yield* sorted(
      [...found.guids()].filter((guid) => !ranked.has(guid)),
      reader,
    )
    return
  }
  for (const head of library) {
    if (found.has(head.guid) !== found.isAllBut && !ranked.has(head.guid)) yield head
  }
}

function sorted(guids: readonly Guid[], reader: Pick<DeskReader, 'head'>): readonly ArticleHead[] {
  return guids.flatMap((guid) => reader.head(guid) ?? []).sort(newestFirst)
}
