import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { FoundGuids, GuidSet } from './text-search.ts'
import { newestFirst } from '../../shared/library/newest-first.ts'

/** So few are sorted; of more, the library is walked, which has its order already. */
const mostSorted = 2_000

/** What was found, newest first, or in ranks of which each is newest first. */
export function* inOrder(
  found: FoundGuids,
  library: Iterable<ArticleHead>,
  reader: Pick<DeskReader, 'head'>,
): Iterable<ArticleHead> {
  for (const [at, rank] of found.first.entries()) {
    const before = found.first.slice(0, at)
    yield* without(before, newestOf(rank, library, reader))
  }
  yield* without(
    found.first,
    found.isAllBut ? allBut(found, library) : newestOf(found, library, reader),
  )
}

function* newestOf(
  some: GuidSet,
  library: Iterable<ArticleHead>,
  reader: Pick<DeskReader, 'head'>,
): Iterable<ArticleHead> {
  if (some.count > mostSorted) {
    for (const head of library) if (some.has(head.guid)) yield head
    return
  }
  yield* [...some.guids()].flatMap((guid) => reader.head(guid) ?? []).sort(newestFirst)
}

function* allBut(some: GuidSet, library: Iterable<ArticleHead>): Iterable<ArticleHead> {
  for (const head of library) if (!some.has(head.guid)) yield head
}

function* without(those: readonly GuidSet[], heads: Iterable<ArticleHead>): Iterable<ArticleHead> {
  for (const head of heads) if (!those.some((one) => one.has(head.guid))) yield head
}
