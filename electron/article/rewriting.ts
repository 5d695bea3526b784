import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'

/** A text that the store is about to write, and how it was made of what was typed. */
export type Rewriting = {
  readonly article: Article
  readonly rewrite: (content: Content) => Content
}
