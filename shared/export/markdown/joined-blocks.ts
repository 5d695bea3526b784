import type { ProseNode } from '../../prose/prose.ts'
import type { MarkdownLines } from './prose-to-markdown.ts'

const lists: readonly string[] = ['bulletList', 'orderedList']

/** Blocks one under the other, an empty line between them; two lists of a kind are kept from being one. */
export function joinedBlocks(
  nodes: readonly ProseNode[],
  blocks: readonly MarkdownLines[],
): MarkdownLines {
  const lines: string[] = []
  let above: string | null = null
  for (const [at, block] of blocks.entries()) {
    if (block.length === 0) continue
    const type = nodes[at]?.type ?? ''
    if (above !== null) lines.push('')
    if (above === type && lists.includes(type)) lines.push('<!-- -->', '')
    lines.push(...block)
    above = type
  }
  return lines
}
