import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { SortedHeads } from './sorted-heads.ts'

/**
 * Articles of an order that pass a test, in that order. They are looked for only as far as somebody
 * reads, once: what was found is kept, and follows the articles as they change.
 */
export class FoundHeads {
  readonly #all: SortedHeads
  readonly #passes: (head: ArticleHead) => boolean
  readonly #found: SortedHeads
  /** The last one that was looked at; everything before it has been. */
  #last: ArticleHead | null = null

  constructor(all: SortedHeads, passes: (head: ArticleHead) => boolean) {
    this.#all = all
    this.#passes = passes
    this.#found = all.emptied()
  }

  /** To be called when the order that they are from has another head in the place of one; either may be none. */
  exchange(before: ArticleHead | null, after: ArticleHead | null): void {
    const was = before !== null && this.#found.has(before) ? before : null
    const isReached =
      after !== null && this.#last !== null && !this.#all.isBehind(after, this.#last)
    this.#found.exchange(was, isReached && this.#passes(after) ? after : null)
  }

  *[Symbol.iterator](): Iterator<ArticleHead> {
    for (let at = 0; ; at += 1) {
      const head = this.#found.at(at) ?? this.#next()
      if (head === null) return
      yield head
    }
  }

  #next(): ArticleHead | null {
    for (const head of this.#all.behind(this.#last)) {
      this.#last = head
      if (!this.#passes(head)) continue
      this.#found.add(head)
      return head
    }
    return null
  }
}
