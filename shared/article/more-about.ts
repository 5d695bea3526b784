import type { TagId } from '../tag/tag.ts'
import type { ArticleHead } from './article-head.ts'
import type { Guid } from './guid.ts'

type About = {
  readonly guid: Guid
  /** Picked by hand, in order. */
  readonly related: readonly Guid[]
  readonly tags: readonly TagId[]
}

type Supply = {
  readonly capacity: number
  /** Released articles that carry a tag, newest first; read only as far as there is room. */
  readonly newest: (tag: TagId) => Iterable<ArticleHead>
  readonly headOf: (guid: Guid) => ArticleHead | null
  readonly mayShow: (head: ArticleHead) => boolean
}

/** MORE ABOUT: what the editor picked, then what shares a tag, newest first; never the story itself. */
export function moreAbout(about: About, supply: Supply): readonly ArticleHead[] {
  const seen = new Set([about.guid])
  const found: ArticleHead[] = []
  const take = (head: ArticleHead | null): void => {
    if (head === null || found.length >= supply.capacity || seen.has(head.guid)) return
    seen.add(head.guid)
    if (supply.mayShow(head)) found.push(head)
  }

  for (const guid of about.related) take(supply.headOf(guid))
  for (const head of newestOf(about.tags.map(supply.newest))) {
    if (found.length >= supply.capacity) break
    take(head)
  }
  return found
}

/** Several newest-first lists as one, without reading further than asked. */
function* newestOf(lists: readonly Iterable<ArticleHead>[]): Generator<ArticleHead> {
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
function isNewer(one: ArticleHead, other: ArticleHead): boolean {
  const [first, second] = [one.firstReleasedAt ?? '', other.firstReleasedAt ?? '']
  return first === second ? one.guid < other.guid : first > second
}
