import type { ArticleHead } from '../article/article-head.ts'
import type { DeskList, Entry } from './list.ts'

/** One place of a list as people see it; `head` is null when the article is gone from the desk. */
export type Row = {
  readonly entry: Entry
  readonly head: ArticleHead | null
  readonly isPinned: boolean
}

/** A list filled with its articles, as it is live and as its draft would be. */
export type ListView = {
  readonly list: DeskList
  readonly live: readonly Row[]
  readonly draft: readonly Row[]
}
