import type { ArticleHead } from '../../shared/article/article-head.ts'

/** Released articles, newest first release first, kept in order as articles come and go. */
export class SortedHeads {
  #heads: ArticleHead[] = []
  #isSorted = true

  add(head: ArticleHead): void {
    if (!this.#isSorted) this.#heads.push(head)
    else this.#heads.splice(this.#placeOf(head), 0, head)
  }

  /** Adds many at once; they are put in order when somebody looks. */
  addAll(heads: readonly ArticleHead[]): void {
    for (const head of heads) this.#heads.push(head)
    this.#isSorted = false
  }

  remove(head: ArticleHead): void {
    const sorted = this.#sorted()
    const at = this.#placeOf(head)
    if (sorted[at] === head) sorted.splice(at, 1)
    else this.#heads = sorted.filter((other) => other.guid !== head.guid)
  }

  [Symbol.iterator](): Iterator<ArticleHead> {
    return this.#sorted()[Symbol.iterator]()
  }

  #sorted(): ArticleHead[] {
    if (!this.#isSorted) this.#heads.sort(newestFirst)
    this.#isSorted = true
    return this.#heads
  }

  #placeOf(head: ArticleHead): number {
    const sorted = this.#sorted()
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = sorted[middle]
      if (other !== undefined && newestFirst(other, head) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Guids break ties, so that the same desk always gives the same order. */
function newestFirst(one: ArticleHead, other: ArticleHead): number {
  const [first, second] = [one.firstReleasedAt ?? '', other.firstReleasedAt ?? '']
  if (first !== second) return first < second ? 1 : -1
  return one.guid < other.guid ? -1 : one.guid > other.guid ? 1 : 0
}
