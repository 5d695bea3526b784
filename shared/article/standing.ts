import type { UnknownPart } from '../prose/unknown-parts.ts'
import type { Article } from './article.ts'
import type { Content } from './content.ts'
import type { OpenArticle, ReadOnlyReason } from './open-article.ts'

/** An open article without its body, for a page that has the body already. */
export type Standing = {
  readonly standing: Omit<Article, 'content'>
  readonly fields: Omit<Content, 'body'>
  readonly readOnly: ReadOnlyReason | null
  readonly unknown: readonly UnknownPart[]
}

export function standingOf({ article, readOnly, unknown }: OpenArticle): Standing {
  const { content, ...standing } = article
  const { body: _, ...fields } = content
  return { standing, fields, readOnly, unknown }
}
