import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import { type TagsNow, tagsNow } from '../../shared/tag/tags-now.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import type { CatalogRow } from './catalog-line.ts'
import { FoundHeads } from './found-heads.ts'
import { newestReleaseFirst } from './newest-release-first.ts'
import { SortedHeads } from './sorted-heads.ts'

/** What is looked for among released articles; with a tag, only those that carry it are looked at. */
export type ReleasedSearch = {
  readonly tag: TagId | null
  readonly passes: (head: ArticleHead) => boolean
}

/** As many searches are kept: more than a desk has lists with rules. */
const mostFound = 50

/** What the library shows: a row an article in memory, with the orders that lists and pages ask for. */
export class Catalog {
  /** As the articles' files have them. */
  readonly #rows = new Map<Guid, CatalogRow>()
  /** With the tags as they are meant now. */
  readonly #heads = new Map<Guid, ArticleHead>()
  #now: TagsNow = tagsNow(emptyTagBook)
  readonly #newest = new SortedHeads(newestReleaseFirst)
  readonly #byTag = new Map<TagId, SortedHeads>()
  /** What rules of lists find, by rule; the rule that was asked for longest ago comes first. */
  readonly #found = new Map<string, { readonly tag: TagId | null; readonly heads: FoundHeads }>()

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

  /** Released articles that pass a test, newest first; what was found is kept under `key` until `forgetFound`. */
  newestThat(key: string, search: () => ReleasedSearch): Iterable<ArticleHead> {
    let found = this.#found.get(key)
    this.#found.delete(key)
    if (found === undefined) {
      const { tag, passes } = search()
      const all = tag === null ? this.#newest : this.#tagged(tag)
      found = { tag, heads: new FoundHeads(all, passes) }
    }
    this.#found.set(key, found)
    for (const oldest of this.#found.keys())
      if (this.#found.size > mostFound) this.#found.delete(oldest)
    return found.heads
  }

  /** The names that searches go by mean something else now. */
  forgetFound(): void {
    this.#found.clear()
  }

  carrying(tag: TagId): number {
    return this.#byTag.get(tag)?.size ?? 0
  }

  put(row: CatalogRow): void {
    const before = this.#heads.get(row.head.guid)
    const head = headNow(row.head, this.#now)
    this.#rows.set(head.guid, row)
    this.#heads.set(head.guid, head)
    this.#follow(before ?? null, head)
  }

  /** Reads every row's tags by what they are now; answers the articles that have others since. */
  retag(now: TagsNow): readonly Guid[] {
    this.#now = now
    this.forgetFound()
    const added = new Map<TagId, ArticleHead[]>()
    const changed: Guid[] = []
    for (const [guid, row] of this.#rows) {
      const before = this.#heads.get(guid)
      const head = headNow(row.head, now)
      if (before === undefined || hasSameTags(before, head)) continue
      changed.push(guid)
      this.#heads.set(guid, head)
      if (before.released === null || head.released === null) continue
      this.#newest.exchange(before, head)
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
    this.#follow(old, null)
  }

  /** Puts one head in the place of another in every order; either may be none. */
  #follow(before: ArticleHead | null, after: ArticleHead | null): void {
    const from = before?.released === null ? null : before
    const to = after?.released === null ? null : after
    // A draft is in none of them.
    if (from === null && to === null) return
    this.#newest.exchange(from, to)
    const [had, has] = [from, to].map((head) => new Set(head?.released?.tags))
    for (const tag of new Set([...(had ?? []), ...(has ?? [])])) {
      this.#tagged(tag).exchange(
        had?.has(tag) === true ? from : null,
        has?.has(tag) === true ? to : null,
      )
    }
    for (const { tag, heads } of this.#found.values()) {
      const isIn = (tags: ReadonlySet<TagId> | undefined): boolean =>
        tag === null || tags?.has(tag) === true
      heads.exchange(isIn(had) ? from : null, isIn(has) ? to : null)
    }
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
