import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { markup } from '../../../shared/page/markup.ts'
import { headlineOf } from '../headline-of.ts'

/** What rows are to another program that they are dragged to: their headlines, a line or a paragraph each. */
export function draggedWords(heads: readonly ArticleHead[]) {
  const paragraphs = heads.map(
    (head) => markup`<p lang="${head.working.language}">${headlineOf(head)}</p>`,
  )
  return {
    'text/plain': heads.map(headlineOf).join('\n'),
    'text/html': paragraphs.join('\n'),
  }
}
