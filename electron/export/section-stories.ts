import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Section, SectionId } from '../../shared/desk/desk.ts'
import { onFirstPage } from '../../shared/page/pages-of.ts'

const most = onFirstPage

/** The stories of each section's first page, found in one walk through the desk's. */
export function sectionStories(
  newest: Iterable<ArticleHead>,
  sections: readonly Section[],
  mayShow: (head: ArticleHead) => boolean,
): ReadonlyMap<SectionId, readonly ArticleHead[]> {
  const found = new Map<SectionId, ArticleHead[]>(sections.map(({ id }) => [id, []]))
  let open = found.size
  if (open === 0) return found
  for (const head of newest) {
    const { section } = head.released ?? head.working
    const stories = section === null ? undefined : found.get(section)
    if (stories === undefined || stories.length === most || !mayShow(head)) continue
    stories.push(head)
    if (stories.length < most) continue
    open -= 1
    if (open === 0) break
  }
  return found
}
