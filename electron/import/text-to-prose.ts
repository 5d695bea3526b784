import type { Prose } from '../../shared/prose/prose.ts'
import { ProseBuilder } from './prose-builder.ts'

/** Plain text as a body: an empty line ends a paragraph. */
export function textToProse(text: string): Prose {
  const builder = new ProseBuilder()
  for (const paragraph of text.split(/\n\s*\n/)) {
    builder.text(paragraph, [])
    builder.endBlock()
  }
  return builder.finish()
}
