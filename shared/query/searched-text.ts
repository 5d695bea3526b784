import type { ArticleHead } from '../article/article-head.ts'
import type { Content } from '../article/content.ts'
import type { ProseNode } from '../prose/prose.ts'
import { everyWord } from '../prose/to-text.ts'

/** The parts of a story that words are looked for in, a block a line. */
export type SearchedText = {
  readonly headline: string
  readonly lead: string
  readonly body: string
  /** Slugline, byline, places, notes, and what stands at its pictures. */
  readonly other: string
}

export const searchedParts = ['headline', 'lead', 'body', 'other'] as const

/** Every word of a story that a person may look for, what the desk noted for itself too. */
export function searchedText(content: Content): SearchedText {
  const { headline, lead, body, slugline, byline, dateline, located, edNote, image } = content
  const atImage = image === null ? [] : [image.alt, image.caption, image.credit]
  const other = [slugline, byline, dateline, located, edNote, ...atImage, ...atPictures(body)]
  return {
    headline,
    lead,
    body: everyWord(body),
    other: other.filter((text) => text !== '').join('\n'),
  }
}

/** What a catalog knows of a story, for one whose file cannot be read. */
export function searchedHead({ working }: ArticleHead): SearchedText {
  const { headline, slugline, byline } = working
  return { headline, lead: '', body: '', other: `${slugline}\n${byline}` }
}

// Captions are among the words of the body already.
function atPictures({ type, attrs = {}, content = [] }: ProseNode): readonly string[] {
  if (type !== 'image') return content.flatMap(atPictures)
  return [attrs['alt'], attrs['credit']].filter((words) => typeof words === 'string')
}
