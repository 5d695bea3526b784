import type { FoundArticle, FoundHit } from '../../shared/find/found-article.ts'

/** One row of the matches: an article, or one of its hits. */
export type ResultRow =
  | { readonly kind: 'article'; readonly article: FoundArticle; readonly position: number }
  | {
      readonly kind: 'hit'
      readonly article: FoundArticle
      readonly hit: FoundHit
      readonly number: number
    }

export function resultRows(articles: readonly FoundArticle[]): readonly ResultRow[] {
  return articles.flatMap((article, position): readonly ResultRow[] => [
    { kind: 'article', article, position },
    ...article.hits.map((hit, number) => ({ kind: 'hit' as const, article, hit, number })),
  ])
}
