import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { pagePath } from '../../shared/article/page-path.ts'

/** Where each article's page stands; two that would meet take longer names, whatever their order. */
export function pagePaths(heads: Iterable<ArticleHead>): ReadonlyMap<Guid, string> {
  const paths = new Map<Guid, string>()
  const taken = new Map<string, ArticleHead>()
  const doubled = new Set<ArticleHead>()
  for (const head of heads) {
    const path = pagePath(head.guid, head.released ?? head.working)
    const other = taken.get(path)
    if (other !== undefined) doubled.add(other).add(head)
    taken.set(path, head)
    paths.set(head.guid, path)
  }
  for (const head of doubled) {
    paths.set(head.guid, pagePath(head.guid, head.released ?? head.working, 14))
  }
  return paths
}
