import type { Node } from '@tiptap/pm/model'

import { type TextCount, countText, sumCounts } from '../article/text-count.ts'

const nothing: TextCount = { words: 0, characters: 0 }
const counts = new WeakMap<Node, TextCount>()

/** The length of a body as a reader gets it; blocks that did not change cost nothing to count again. */
export function countBody(node: Node): TextCount {
  const known = counts.get(node)
  if (known !== undefined) return known
  const count = node.inlineContent
    ? countText(wordsBetween(node, 0, node.content.size))
    : countChildren(node)
  counts.set(node, count)
  return count
}

/** The same of what stands between two places of a body. */
export function countBetween(body: Node, from: number, to: number): TextCount {
  if (from >= to) return nothing
  if (from <= 0 && to >= body.content.size) return countBody(body)
  if (body.inlineContent) return countText(wordsBetween(body, from, to))
  const parts: TextCount[] = []
  body.forEach((child, at) => {
    if (at >= to || at + child.nodeSize <= from) return
    const isWhole = from <= at && to >= at + child.nodeSize
    parts.push(isWhole ? countBody(child) : countBetween(child, from - at - 1, to - at - 1))
  })
  return sumCounts(parts)
}

function countChildren(node: Node): TextCount {
  if (node.isLeaf) return countText(saidOf(node))
  const parts: TextCount[] = []
  node.forEach((child) => parts.push(countBody(child)))
  return sumCounts(parts)
}

function wordsBetween(block: Node, from: number, to: number): string {
  let words = ''
  block.nodesBetween(from, Math.min(to, block.content.size), (node, at) => {
    if (node.marks.some(({ type }) => type.name === 'noted')) return
    if (node.type.name === 'hardBreak') words += '\n'
    words += (node.text ?? '').slice(Math.max(0, from - at), to - at)
  })
  return words
}

// Pictures give their caption, embeds their title.
function saidOf({ type, attrs }: Node): string {
  const said: unknown = type.name === 'image' ? attrs['caption'] : attrs['title']
  return typeof said === 'string' ? said : ''
}
