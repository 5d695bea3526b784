import type { ArticleHead } from '../article/article-head.ts'
import type { SomeStories } from './retagged.ts'

const mostNamed = 5

/** How many stories, and the headlines of the newest of them. */
export function someStories(heads: readonly ArticleHead[]): SomeStories {
  const newest = heads
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
    .slice(0, mostNamed)
  return { count: heads.length, headlines: newest.map(({ working }) => working.headline) }
}
