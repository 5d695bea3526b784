import type { PublicContent } from '../../article/public-content.ts'
import { siteNotes } from '../wire/site-body.ts'
import { bodyToLexical, htmlCard } from './body-to-lexical.ts'
import type { LexicalNode } from './lexical.ts'

/** A story's text with what stands around it. */
export function storyToLexical(
  content: PublicContent,
  mediaAddress: (media: string) => string,
): readonly LexicalNode[] {
  const { above, below } = siteNotes(content)
  const card = (html: string): readonly LexicalNode[] => (html === '' ? [] : [htmlCard(html)])
  const options = { mediaAddress, language: content.language }
  return [
    ...card(above.toString()),
    ...bodyToLexical(content.body, options),
    ...card(below.toString()),
  ]
}
