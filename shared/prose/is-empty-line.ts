import type { ProseNode } from './prose.ts'

/** Whether a line says nothing: an Enter too many is no paragraph to a reader. A break in it is meant. */
export function isEmptyLine({ content = [] }: Pick<ProseNode, 'content'>): boolean {
  return content.every(({ type, text = '' }) => type === 'text' && text.trim() === '')
}
