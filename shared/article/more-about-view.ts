import type { ArticleHead } from './article-head.ts'
import type { MoreAboutRow } from './more-about.ts'
import type { Omission } from './omission-of.ts'

/** A picked article that the page does not show, and why. */
export type WaitingPick = {
  readonly head: ArticleHead
  readonly reason: Omission['reason'] | 'full'
}

/** MORE ABOUT as the editor sees it: what the page shows, and what it does not. */
export type MoreAboutView = {
  readonly rows: readonly MoreAboutRow[]
  readonly waiting: readonly WaitingPick[]
  readonly hidden: readonly ArticleHead[]
}
