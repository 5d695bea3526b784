import type { Prose } from '../../shared/prose/prose.ts'
import { ProseBuilder } from './prose-builder.ts'

/** Plain text as a body: an empty line ends a paragraph; where there is none, each line is one. */
export function textToProse(text: string): Prose {
  const builder = new ProseBuilder()
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/)
  for (const paragraph of paragraphs.length > 1 ? paragraphs : lines) {
    builder.text(paragraph, [])
    builder.endBlock()
  }
  return builder.finish()
}
