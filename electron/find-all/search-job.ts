import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { FindWish } from '../../shared/find/find-wish.ts'
import type { FoundArticle } from '../../shared/find/found-article.ts'
import type { KnownHit } from '../../shared/find/known-hit.ts'

/** What a search thread is told. */
export type SearchJob = {
  readonly folder: string
  /** Which articles, in the order in which they are shown. */
  readonly guids: readonly Guid[]
  /** Those whose files do not hold yet what was typed in them. */
  readonly typed: readonly Article[]
  readonly wish: FindWish
  readonly mostHits: number
}

/** An article with hits: as it is shown, and as they are found again. */
export type SearchedArticle = { readonly found: FoundArticle; readonly hits: readonly KnownHit[] }

/** What it tells back; `begun` says that a pattern begins on the next article, `ended` comes last. */
export type SearchAnswer =
  | { readonly kind: 'begun'; readonly guid: Guid }
  | {
      readonly kind: 'passed'
      readonly done: number
      readonly articles: readonly SearchedArticle[]
    }
  | { readonly kind: 'ended'; readonly isFull: boolean; readonly unreadable: number }
