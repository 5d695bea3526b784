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

  /** Null when there are not so many. */
  at(place: number): ArticleHead | null {
    return this.#sorted()[place] ?? null
  }

  has(head: ArticleHead): boolean {
    return this.#sorted()[this.#placeOf(head)] === head
  }

  /** Whether one stands behind another, wherever they are. */
  isBehind(head: ArticleHead, other: ArticleHead): boolean {
    return this.#order(head, other) > 0
  }

  /** Those behind one that need not be among them; behind null stand all. */
  *behind(head: ArticleHead | null): Iterable<ArticleHead> {
    const sorted = this.#sorted()
    for (let at = head === null ? 0 : this.#placeOf(head); ; at += 1) {
      const next = sorted[at]
      if (next === undefined) return
      // One that stands equally is the same article.
      if (head === null || this.isBehind(next, head)) yield next
    }
  }

  /** The same order with nobody in it. */
  emptied(): SortedHeads {
    return new SortedHeads(this.#order)
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

  /** Puts one head in the place of another; either may be none. One that stands equally takes its very place. */
  exchange(before: ArticleHead | null, after: ArticleHead | null): void {
    if (before === null || after === null || this.#order(before, after) !== 0) {
      if (before !== null) this.remove(before)
      if (after !== null) this.add(after)
      return
    }
    const sorted = this.#sorted()
    const at = this.#placeOf(before)
    if (sorted[at] === before) sorted[at] = after
    else {
      this.remove(before)
      this.add(after)
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
