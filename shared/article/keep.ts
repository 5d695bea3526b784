import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import type { KeptVersion } from './kept-version.ts'

/** Keeps the text as it is now, beside its releases; the text itself goes on as it was. */
export function keep(
  article: Article,
  label: string,
  { now, by }: { readonly now: Instant; readonly by: string },
): { readonly article: Article; readonly kept: KeptVersion } {
  const { guid, content } = article
  const number = article.kept + 1
  return {
    article: { ...article, kept: number },
    kept: { guid, number, keptAt: now, by, label: label.trim(), content },
  }
}
