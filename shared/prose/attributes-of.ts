import { isSpan } from './cell-span.ts'
import type { ProseNode } from './prose.ts'

/** An attribute of a block as words; empty where it has none, since a file need not come from our editor. */
export function wordsOf({ attrs }: ProseNode, name: string): string {
  const text = attrs?.[name]
  return typeof text === 'string' ? text : ''
}

/** A side of a picture in whole pixels; 0 where it is not known. */
export function pixelsOf({ attrs }: ProseNode, name: 'width' | 'height'): number {
  const size = attrs?.[name]
  return typeof size === 'number' && Number.isInteger(size) ? size : 0
}

/** How many columns or rows a cell reaches over. */
export function spanOf({ attrs }: ProseNode, name: 'colspan' | 'rowspan'): number {
  const span = attrs?.[name]
  return isSpan(span) ? span : 1
}
