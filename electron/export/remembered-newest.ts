import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { TagId } from '../../shared/tag/tag.ts'

type Read = { readonly found: ArticleHead[]; readonly rest: Iterator<ArticleHead> }

/**
 * Each tag's stories that may be shown, looked through once for all pages of a run and only as far
 * as one of them asks: a thousand stories that ran out would otherwise be passed over by each page.
 */
export function rememberedNewest(
  newest: (tag: TagId) => Iterable<ArticleHead>,
  mayShow: (head: ArticleHead) => boolean,
): (tag: TagId) => Iterable<ArticleHead> {
  const read = new Map<TagId, Read>()

  function* shownOf({ found, rest }: Read): Generator<ArticleHead> {
    for (let at = 0; ; at += 1) {
      while (found.length <= at) {
        const next = rest.next()
        if (next.done === true) return
        if (mayShow(next.value)) found.push(next.value)
      }
      const head = found[at]
      if (head !== undefined) yield head
    }
  }

  return (tag) => {
    const known = read.get(tag) ?? { found: [], rest: newest(tag)[Symbol.iterator]() }
    read.set(tag, known)
    return shownOf(known)
  }
}
