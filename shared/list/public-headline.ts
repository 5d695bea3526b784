import type { ArticleHead } from '../article/article-head.ts'
import type { Entry } from './list.ts'

type Shown = { readonly entry?: Entry; readonly head: ArticleHead | null }

/** The headline readers see in a list: the entry's own, or the one last released. */
export function publicHeadline({ entry, head }: Shown): string {
  const ofArticle = head === null ? '' : (head.released ?? head.working).headline
  return (entry?.headline ?? ofArticle).trim()
}
