import type { ArticleHead } from '../../shared/article/article-head.ts'

export type HeadOrder = (one: ArticleHead, other: ArticleHead) => number

/** Articles kept in an order as they come and go. */
export class SortedHeads {
  readonly #order: HeadOrder
  #heads: ArticleHead[]
  #isSorted = true

  /** `sorted` stands in that order already. */
  constructor(order: HeadOrder, sorted: ArticleHead[] = []) {
    this.#order = order
    this.#heads = sorted
  }

  get size(): number {
    return this.#heads.length
  }

  /** Those from place `from` on, in order, or counted from the other end. */
  slice(from: number, count: number, isReversed = false): readonly ArticleHead[] {
    const sorted = this.#sorted()
    if (!isReversed) return sorted.slice(from, from + count)
    const end = Math.max(0, sorted.length - from)
    return sorted.slice(Math.max(0, end - count), end).toReversed()
  }

  add(head: ArticleHead): void {
    if (!this.#isSorted) this.#heads.push(head)
    else this.#heads.splice(this.#placeOf(head), 0, head)
  }

  /** Adds many at once; they are put in order when somebody looks. */
  addAll(heads: readonly ArticleHead[]): void {
    for (const head of heads) this.#heads.push(head)
    this.#isSorted = false
  }

  /** Puts another head in the place of one that stands equally in the order. */
  replace(head: ArticleHead, other: ArticleHead): void {
    const sorted = this.#sorted()
    const at = this.#placeOf(head)
    if (sorted[at] === head) sorted[at] = other
    else {
      this.remove(head)
      this.add(other)
    }
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
    if (!this.#isSorted) this.#heads.sort(this.#order)
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
      if (other !== undefined && this.#order(other, head) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
