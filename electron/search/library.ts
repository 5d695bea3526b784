import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { compareHeads } from '../../shared/library/compare-heads.ts'
import type { SortKey } from '../../shared/library/library-order.ts'
import { newestFirst } from '../../shared/library/newest-first.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { SortedHeads } from '../store/sorted-heads.ts'
import { sortInTurns } from './sort-in-turns.ts'

/** What changed while an order was being made, each with the row that the order was begun with. */
type Touched = Map<Guid, ArticleHead | null>

const worded: readonly SortKey[] = ['headline', 'section']

/** Every article in the orders that somebody asked for, and how many are in each state; kept as articles change. */
export class Library {
  readonly #reader: Pick<DeskReader, 'desk'>
  readonly #byGuid = new Map<Guid, ArticleHead>()
  readonly #states = new Map<string, number>()
  readonly #orders = new Map<SortKey, SortedHeads>()
  readonly #making = new Map<SortKey, Promise<SortedHeads>>()
  readonly #touched = new Set<Touched>()

  constructor(reader: Pick<DeskReader, 'heads' | 'desk'>) {
    this.#reader = reader
    const heads = [...reader.heads()]
    for (const head of heads) this.#count(head, 1)
    const newest = new SortedHeads(newestFirst)
    newest.addAll(heads)
    this.#orders.set('time', newest)
  }

  put(head: ArticleHead): void {
    this.drop(head.guid)
    for (const order of this.#orders.values()) order.add(head)
    this.#count(head, 1)
  }

  drop(guid: Guid): void {
    const old = this.#byGuid.get(guid) ?? null
    for (const touched of this.#touched) if (!touched.has(guid)) touched.set(guid, old)
    if (old === null) return
    for (const order of this.#orders.values()) order.remove(old)
    this.#count(old, -1)
  }

  /** Every article in that order; a first look at one takes its time, and holds nobody up. */
  async inOrderOf(by: SortKey): Promise<SortedHeads> {
    const known = this.#orders.get(by)
    if (known !== undefined) return known
    const making = this.#making.get(by) ?? this.#make(by).finally(() => this.#making.delete(by))
    this.#making.set(by, making)
    return making
  }

  /** Forgets the orders that go by what the desk's settings say: its sections, and how its language sorts. */
  forgetWorded(): void {
    for (const by of worded) {
      this.#orders.delete(by)
      this.#making.delete(by)
    }
  }

  get size(): number {
    return this.#byGuid.size
  }

  states(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#states)
  }

  async #make(by: SortKey): Promise<SortedHeads> {
    const touched: Touched = new Map()
    this.#touched.add(touched)
    const { language, sections } = this.#reader.desk()
    const collator = new Intl.Collator([language, 'en'], { numeric: true })
    const compare = compareHeads(by, collator, sections)
    const sorted = await sortInTurns([...this.#byGuid.values()], compare)
    this.#touched.delete(touched)
    const order = new SortedHeads(compare, sorted)
    for (const [guid, before] of touched) {
      if (before !== null) order.remove(before)
      const now = this.#byGuid.get(guid)
      if (now !== undefined) order.add(now)
    }
    const now = this.#reader.desk()
    if (now.sections === sections && now.language === language) this.#orders.set(by, order)
    return order
  }

  #count(head: ArticleHead, by: 1 | -1): void {
    this.#states.set(head.state, (this.#states.get(head.state) ?? 0) + by)
    if (by === 1) this.#byGuid.set(head.guid, head)
    else this.#byGuid.delete(head.guid)
  }
}
