import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { headOf } from '../../shared/article/head-of.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import type { State } from '../../shared/article/state.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { aRelease } from './a-release.ts'

/** Noon, and so many minutes before it. */
export function minutesAgo(minutes: number) {
  return instantOf(new Date(Date.UTC(2026, 10, 21, 12, -minutes)))
}

type Wish = {
  readonly headline?: string
  readonly state?: State
  /** When it was released, in minutes before noon. */
  readonly age?: number
}

/** A catalog row of a published story, unless another state is asked for. */
export function aHead(name: string, { headline = name, state, age = 0 }: Wish = {}): ArticleHead {
  const at = minutesAgo(age)
  const article = newArticle(name as Guid, at, { headline })
  const isUnreleased = state === 'draft' || state === 'inReview' || state === 'spiked'
  if (isUnreleased) return { ...headOf(article, null), state }
  const published = aRelease(article, 'publish', '', at).article
  return { ...headOf(published, null), state: state ?? 'published' }
}
