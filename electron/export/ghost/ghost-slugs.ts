import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { urlSlug } from '../../../shared/article/url-slug.ts'
import { ghostLimits } from '../../../shared/export/ghost/ghost-limits.ts'

/** A slug of its own for each story, by the order of their guids: Ghost drops the second post of one slug. */
export function ghostSlugs(heads: Iterable<ArticleHead>): ReadonlyMap<Guid, string> {
  const sorted = [...heads].sort((one, other) => (one.guid < other.guid ? -1 : 1))
  const taken = new Set<string>()
  const slugs = new Map<Guid, string>()
  for (const { guid, released, working } of sorted) {
    const { urlSlug: wished, headline } = released ?? working
    const base = urlSlug(wished.trim() === '' ? headline : wished).slice(0, ghostLimits.slug)
    let slug = base
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`
    taken.add(slug)
    slugs.set(guid, slug)
  }
  return slugs
}
