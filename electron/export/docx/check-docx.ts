import { SaxesParser } from 'saxes'

import { bodyWords, solidWords } from '../../../shared/export/body-words.ts'
import type { DocxFile } from '../../../shared/export/docx/story-to-docx.ts'
import type { WireStory } from '../../../shared/export/wire/wire-story.ts'

/** Reads the parts by a parser that shares nothing with their writer; says what is not as it was meant. */
export function checkDocx({ parts }: DocxFile, { content }: WireStory): string | null {
  try {
    const words = new Map(parts.map(([path, text]) => [path, wordsIn(text)]))
    const shown = solidWords(words.get('word/document.xml') ?? '')
    if (!shown.includes(solidWords(content.headline))) return 'another headline'
    return shown.includes(bodyWords(content.body, { isOnPage: true })) ? null : 'other words'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The text of a part, which must be well-formed for that. */
function wordsIn(text: string): string {
  const parser = new SaxesParser({ xmlns: true })
  const words: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (said) => words.push(said))
  parser.write(text).close()
  return words.join('')
}
