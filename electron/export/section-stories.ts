import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { SectionId } from '../../shared/desk/desk.ts'

// As many as one page carries; older ones are found by their own pages.
const most = 100

/** A section's newest stories. */
export function sectionStories(
  newest: Iterable<ArticleHead>,
  section: SectionId,
  mayShow: (head: ArticleHead) => boolean,
): readonly ArticleHead[] {
  const stories: ArticleHead[] = []
  for (const head of newest) {
    if ((head.released ?? head.working).section !== section || !mayShow(head)) continue
    stories.push(head)
    if (stories.length === most) break
  }
  return stories
}
