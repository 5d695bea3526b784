import type { ArticleHead } from './article-head.ts'

/** Several newest-first lists as one, without reading further than asked. */
export function* newestOf(lists: readonly Iterable<ArticleHead>[]): Generator<ArticleHead> {
  const iterators = lists.map((list) => list[Symbol.iterator]())
  const nexts = iterators.map((iterator) => iterator.next())
  try {
    for (;;) {
      let first: { readonly at: number; readonly head: ArticleHead } | null = null
      for (const [at, next] of nexts.entries()) {
        if (next.done !== true && (first === null || isNewer(next.value, first.head))) {
          first = { at, head: next.value }
        }
      }
      if (first === null) return
      yield first.head
      const iterator = iterators[first.at]
      if (iterator !== undefined) nexts[first.at] = iterator.next()
    }
  } finally {
    for (const iterator of iterators) iterator.return?.()
  }
}

/** Guids break ties, as they do in the desk's own order. */
export function isNewer(one: ArticleHead, other: ArticleHead): boolean {
  const [first, second] = [one.firstReleasedAt ?? '', other.firstReleasedAt ?? '']
  return first === second ? one.guid < other.guid : first > second
}
