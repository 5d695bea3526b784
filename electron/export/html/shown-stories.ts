import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

type Heads = readonly ArticleHead[]

/** The stories that a site has pages of, newest first, and the same by section, tag and month. */
export type ShownStories = {
  readonly all: Heads
  readonly bySection: ReadonlyMap<SectionId, Heads>
  readonly byTag: ReadonlyMap<TagId, Heads>
  /** By months as `2026-11` on the desk's calendar, newest first. */
  readonly byMonth: ReadonlyMap<string, Heads>
}

/** Sorts the heads of a site's stories in one walk; of what there are thousands of, nothing else is held. */
export function shownStories(
  newest: Iterable<ArticleHead>,
  isShown: (head: ArticleHead) => boolean,
  monthOf: (at: Instant) => string,
): ShownStories {
  const all: ArticleHead[] = []
  const bySection = new Map<SectionId, ArticleHead[]>()
  const byTag = new Map<TagId, ArticleHead[]>()
  const byMonth = new Map<string, ArticleHead[]>()
  for (const head of newest) {
    if (!isShown(head)) continue
    const { section, tags } = head.released ?? head.working
    all.push(head)
    if (section !== null) put(bySection, section, head)
    for (const tag of new Set(tags)) put(byTag, tag, head)
    put(byMonth, monthOf(head.firstReleasedAt ?? head.createdAt), head)
  }
  return { all, bySection, byTag, byMonth }
}

function put<Key>(stories: Map<Key, ArticleHead[]>, key: Key, head: ArticleHead): void {
  const known = stories.get(key)
  if (known === undefined) stories.set(key, [head])
  else known.push(head)
}
