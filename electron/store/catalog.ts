import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import { type TagsNow, tagsNow } from '../../shared/tag/tags-now.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import type { CatalogRow } from './catalog-line.ts'
import { newestReleaseFirst } from './newest-release-first.ts'
import { SortedHeads } from './sorted-heads.ts'

/** What the library shows: a row an article in memory, with the orders that lists and pages ask for. */
export class Catalog {
  /** As the articles' files have them. */
  readonly #rows = new Map<Guid, CatalogRow>()
  /** With the tags as they are meant now. */
  readonly #heads = new Map<Guid, ArticleHead>()
  #now: TagsNow = tagsNow(emptyTagBook)
  readonly #newest = new SortedHeads(newestReleaseFirst)
  readonly #byTag = new Map<TagId, SortedHeads>()

  constructor(rows: Iterable<CatalogRow> = []) {
    const perTag = new Map<TagId, ArticleHead[]>()
    const released: ArticleHead[] = []
    for (const row of rows) {
      this.#rows.set(row.head.guid, row)
      this.#heads.set(row.head.guid, row.head)
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
    return this.#heads.get(guid) ?? null
  }

  heads(): Iterable<ArticleHead> {
    return this.#heads.values()
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
    const head = headNow(row.head, this.#now)
    this.#rows.set(head.guid, row)
    this.#heads.set(head.guid, head)
    if (head.released === null) return
    this.#newest.add(head)
    for (const tag of head.released.tags) this.#tagged(tag).add(head)
  }

  /** Reads every row's tags by what they are now; answers the articles that have others since. */
  retag(now: TagsNow): readonly Guid[] {
    this.#now = now
    const added = new Map<TagId, ArticleHead[]>()
    const changed: Guid[] = []
    for (const [guid, row] of this.#rows) {
      const before = this.#heads.get(guid)
      const head = headNow(row.head, now)
      if (before === undefined || hasSameTags(before, head)) continue
      changed.push(guid)
      this.#heads.set(guid, head)
      if (before.released === null || head.released === null) continue
      this.#newest.replace(before, head)
      for (const tag of before.released.tags) this.#tagged(tag).remove(before)
      for (const tag of head.released.tags) {
        const heads = added.get(tag)
        if (heads === undefined) added.set(tag, [head])
        else heads.push(head)
      }
    }
    for (const [tag, heads] of added) this.#tagged(tag).addAll(heads)
    return changed
  }

  drop(guid: Guid): void {
    const old = this.#heads.get(guid)
    if (old === undefined) return
    this.#rows.delete(guid)
    this.#heads.delete(guid)
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

/** One that nothing was edited in since its release has the same head twice, and keeps that. */
function headNow(head: ArticleHead, now: TagsNow): ArticleHead {
  const working = contentNow(head.working, now)
  const released =
    head.released === head.working
      ? working
      : head.released === null
        ? null
        : contentNow(head.released, now)
  return working === head.working && released === head.released
    ? head
    : { ...head, working, released }
}

function hasSameTags(one: ArticleHead, other: ArticleHead): boolean {
  return (
    isSameJson(one.working.tags, other.working.tags) &&
    isSameJson(one.released?.tags ?? null, other.released?.tags ?? null)
  )
}
