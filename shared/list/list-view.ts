import type { ArticleHead } from '../article/article-head.ts'
import type { Apart } from './apart-of.ts'
import type { DeskList, Entry } from './list.ts'

/** One place of a list as people see it; `head` is null when the article is gone from the desk. */
export type Row = {
  readonly entry: Entry
  readonly head: ArticleHead | null
  readonly isPinned: boolean
  /** The stories its entry links to, in order; those that may not be shown are left out. */
  readonly links: readonly ArticleHead[]
}

/** A list filled with its articles, as it is live and as its draft would be. */
export type ListView = {
  readonly list: DeskList
  readonly live: readonly Row[]
  readonly draft: readonly Row[]
  /** What the draft keeps out of a list by time. */
  readonly apart: readonly Apart[]
}
