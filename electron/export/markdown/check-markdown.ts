import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'

import { bodyWords, solidWords } from '../../../shared/export/body-words.ts'
import { legalText } from '../../../shared/export/legal-text.ts'
import type { WireStory } from '../../../shared/export/wire/wire-story.ts'

const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/
const reader = new MarkdownIt({ html: true })
// Deeper than any body that was written or taken in; what lies below the limit would be passed over.
Object.assign(reader.options, { maxNesting: 2000 })
// An address is not this check's business.
reader.validateLink = () => true

/** Reads a finished file by parsers that share nothing with its writer; says what is not as it was meant. */
export function checkMarkdown(text: string, story: WireStory): string | null {
  try {
    const [, front, body] = parts.exec(text) ?? []
    if (front === undefined || body === undefined) return 'no front matter'
    const fields = parse(front) as Readonly<Record<string, unknown>>
    if (fields['id'] !== story.guid) return 'another id'
    if (fields['title'] !== legalText(story.content.headline)) return 'another headline'
    return wordsIn(body) === bodyWords(story.content.body, { isOnPage: false })
      ? null
      : 'other words'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What a reader of the page finds in it, without white space. */
function wordsIn(markdown: string): string {
  const words: string[] = []
  const waiting = reader.parse(markdown, {}).toReversed()
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (token.type.startsWith('text')) words.push(token.content)
    else if (token.type === 'fence' || token.type === 'code_block') return 'code'
    if (token.children !== null) waiting.push(...token.children.toReversed())
  }
  return solidWords(words.join(''))
}
