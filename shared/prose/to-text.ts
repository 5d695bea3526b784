import type { ProseNode } from './prose.ts'

const inline = new Set(['text', 'hardBreak'])

/** A body's words, one block a line; pictures give their caption. */
export function toText(node: ProseNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'image') return captionOf(node)
  const children = node.content ?? []
  const isTextBlock = children.some((child) => inline.has(child.type))
  return children
    .map(toText)
    .filter((text) => isTextBlock || text !== '')
    .join(isTextBlock ? '' : '\n')
}

function captionOf(image: ProseNode): string {
  const caption = image.attrs?.['caption']
  return typeof caption === 'string' ? caption : ''
}
