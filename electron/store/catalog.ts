import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import type { CatalogRow } from './catalog-line.ts'
import { newestReleaseFirst } from './newest-release-first.ts'
import { SortedHeads } from './sorted-heads.ts'

/** What the library shows: a row an article in memory, with the orders that lists and pages ask for. */
export class Catalog {
  readonly #rows = new Map<Guid, CatalogRow>()
  readonly #newest = new SortedHeads(newestReleaseFirst)
  readonly #byTag = new Map<TagId, SortedHeads>()

  constructor(rows: Iterable<CatalogRow> = []) {
    const perTag = new Map<TagId, ArticleHead[]>()
    const released: ArticleHead[] = []
    for (const row of rows) {
      this.#rows.set(row.head.guid, row)
      if (row.head.released === null) continue
      released.push(row.head)
      for (const tag of row.head.released.tags) {
        const heads = perTag.get(tag)
        if (heads === undefined) perTag.set(tag, [row.head])
        else heads.push(row.head)
      }
    }
    this.#newest.addAll(released)
    for (const [tag, heads] of perTag) this.#tagged(tag).addAll(heads)
  }

  row(guid: Guid): CatalogRow | null {
    return this.#rows.get(guid) ?? null
  }

  head(guid: Guid): ArticleHead | null {
    return this.#rows.get(guid)?.head ?? null
  }

  *heads(): Iterable<ArticleHead> {
    for (const { head } of this.#rows.values()) yield head
  }

  rows(): Iterable<CatalogRow> {
    return this.#rows.values()
  }

  get size(): number {
    return this.#rows.size
  }

  newest(tag?: TagId): Iterable<ArticleHead> {
    return tag === undefined ? this.#newest : (this.#byTag.get(tag) ?? [])
  }

  carrying(tag: TagId): number {
    return this.#byTag.get(tag)?.size ?? 0
  }

  put(row: CatalogRow): void {
    this.drop(row.head.guid)
    this.#rows.set(row.head.guid, row)
    if (row.head.released === null) return
    this.#newest.add(row.head)
    for (const tag of row.head.released.tags) this.#tagged(tag).add(row.head)
  }

  drop(guid: Guid): void {
    const old = this.#rows.get(guid)?.head
    if (old === undefined) return
    this.#rows.delete(guid)
    if (old.released === null) return
    this.#newest.remove(old)
    for (const tag of old.released.tags) this.#tagged(tag).remove(old)
  }

  #tagged(tag: TagId): SortedHeads {
    let heads = this.#byTag.get(tag)
    if (heads === undefined) {
      heads = new SortedHeads(newestReleaseFirst)
      this.#byTag.set(tag, heads)
    }
    return heads
  }
}
