import { setImmediate } from 'node:timers/promises'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { SortedHeads } from '../store/sorted-heads.ts'
import { pageOf } from './page-of.ts'

type More = {
  /** How many there are, where that is known before they are gone through. */
  readonly total?: number | null
  readonly isReversed?: boolean
  /** The same articles where their order takes time. */
  readonly inAnyOrder?: () => Iterable<ArticleHead>
  /** The words that were looked for in the index; null when none were. */
  readonly sought?: readonly Sought[] | null
  /** False where the index had not read every article. */
  readonly isWhole?: boolean
}

const countedAtOnce = 2_000

/** What a query found, in one order; gone through only as far as somebody looks. */
export class Answer {
  readonly sought: readonly Sought[] | null
  readonly isWhole: boolean
  readonly #inOrder: () => Iterable<ArticleHead>
  readonly #total: number | null
  readonly #isReversed: boolean
  readonly #inAnyOrder: () => Iterable<ArticleHead>
  #all: readonly ArticleHead[] | null = null

  constructor(inOrder: () => Iterable<ArticleHead>, more: More = {}) {
    this.#inOrder = inOrder
    this.#total = more.total ?? null
    this.#isReversed = more.isReversed ?? false
    this.#inAnyOrder = more.inAnyOrder ?? (() => this.#whole())
    this.sought = more.sought ?? null
    this.isWhole = more.isWhole ?? true
  }

  get total(): number {
    return this.#total ?? this.#whole().length
  }

  slice(from: number, count: number): readonly ArticleHead[] {
    const ordered = this.#inOrder()
    if (ordered instanceof SortedHeads) return ordered.slice(from, count, this.#isReversed)
    const isPartEnough = this.#all === null && this.#total !== null && !this.#isReversed
    if (isPartEnough) return pageOf(ordered, { from, count, total: this.#total }).heads
    return this.#whole().slice(from, from + count)
  }

  /** A common word has most of a desk, so others have their turn meanwhile. */
  async states(): Promise<Readonly<Record<string, number>>> {
    const states: Record<string, number> = {}
    let counted = 0
    for (const { state } of this.#all ?? this.#inAnyOrder()) {
      states[state] = (states[state] ?? 0) + 1
      counted += 1
      if (counted % countedAtOnce === 0) await setImmediate()
    }
    return states
  }

  #whole(): readonly ArticleHead[] {
    if (this.#all === null) {
      const all = [...this.#inOrder()]
      this.#all = this.#isReversed ? all.toReversed() : all
    }
    return this.#all
  }
}

const mostKept = 8
const longest = 60_000

/**
 * The last answers, so that paging through one does not search again. Any change of the desk makes
 * them old; so does time, which embargoes go by. A young index finds more from moment to moment, so
 * what it finds is not kept.
 */
export class Answers {
  readonly #kept = new Map<string, { readonly at: number; readonly answer: Promise<Answer> }>()

  of(key: string, find: () => Promise<Answer>): Promise<Answer> {
    const kept = this.#kept.get(key)
    if (kept !== undefined && performance.now() - kept.at < longest) return kept.answer
    const answer = find()
    const keeping = { at: performance.now(), answer }
    const letGo = (): void => {
      if (this.#kept.get(key) === keeping) this.#kept.delete(key)
    }
    this.#kept.delete(key)
    this.#kept.set(key, keeping)
    void answer.then(({ isWhole }) => {
      if (!isWhole) letGo()
    }, letGo)
    for (const oldest of this.#kept.keys())
      if (this.#kept.size > mostKept) this.#kept.delete(oldest)
    return answer
  }

  forget(): void {
    this.#kept.clear()
  }
}
