import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { SortedHeads } from '../store/sorted-heads.ts'
import { newestFirst } from './newest-first.ts'

/** Every article in the library's order, and how many are in each state; kept as articles change. */
export class Library {
  readonly #heads = new SortedHeads(newestFirst)
  readonly #byGuid = new Map<Guid, ArticleHead>()
  readonly #states = new Map<string, number>()

  constructor(reader: DeskReader) {
    const heads = [...reader.heads()]
    for (const head of heads) this.#count(head, 1)
    this.#heads.addAll(heads)
  }

  put(head: ArticleHead): void {
    const old = this.#byGuid.get(head.guid)
    if (old !== undefined) {
      this.#heads.remove(old)
      this.#count(old, -1)
    }
    this.#heads.add(head)
    this.#count(head, 1)
  }

  get size(): number {
    return this.#heads.size
  }

  slice(from: number, count: number): readonly ArticleHead[] {
    return this.#heads.slice(from, count)
  }

  [Symbol.iterator](): Iterator<ArticleHead> {
    return this.#heads[Symbol.iterator]()
  }

  states(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#states)
  }

  #count(head: ArticleHead, by: 1 | -1): void {
    this.#states.set(head.state, (this.#states.get(head.state) ?? 0) + by)
    if (by === 1) this.#byGuid.set(head.guid, head)
    else this.#byGuid.delete(head.guid)
  }
}
