import { isNoted } from './is-noted.ts'
import type { ProseNode } from './prose.ts'

const inline = new Set(['text', 'hardBreak'])

/** A body's words as a reader gets them, one block a line; pictures give their caption, embeds their title. */
export function toText(node: ProseNode): string {
  return wordsOf(node, isNoted)
}

/** Every word of a body, what the desk noted for itself too: for the desk's own eyes. */
export function everyWord(node: ProseNode): string {
  return wordsOf(node, () => false)
}

function wordsOf(node: ProseNode, isLeftOut: (node: ProseNode) => boolean): string {
  if (isLeftOut(node)) return ''
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'image') return said(node, 'caption')
  if (node.type === 'embed') return said(node, 'title')
  const children = node.content ?? []
  const isTextBlock = children.some((child) => inline.has(child.type))
  return children
    .map((child) => wordsOf(child, isLeftOut))
    .filter((text) => isTextBlock || text !== '')
    .join(isTextBlock ? '' : '\n')
}

function said({ attrs = {} }: ProseNode, name: string): string {
  const words = attrs[name]
  return typeof words === 'string' ? words : ''
}
