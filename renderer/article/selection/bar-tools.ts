import { type BodyTool, bodyTools } from '../body/body-tools.ts'
import { moreTools } from '../body/more-tools.ts'

const every = [...bodyTools, ...moreTools].flat()

function named(...ids: readonly string[]): readonly BodyTool[] {
  return every.filter(({ id }) => ids.includes(id))
}

/** What is done most to words that are selected. */
export const wordTools = named('bold', 'italic', 'underline', 'strike')
export const noteTools = named('noted')

/** What else may be done to them, and what they may become, in the groups of a menu. */
export const turnTools: readonly (readonly BodyTool[])[] = [
  named('subscript', 'superscript'),
  named('paragraph', 'heading2', 'heading3', 'heading4'),
  named('bulletList', 'orderedList', 'blockquote', 'pullQuote'),
]
