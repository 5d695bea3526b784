import type { Node } from '@tiptap/pm/model'

import { notText } from '../find/not-text.ts'

/** A block of the body as a search reads it: offset n of `text` is position `start` + n of the document. */
export type TextBlock = { readonly text: string; readonly start: number }

const texts = new WeakMap<Node, string>()

function textOf(block: Node): string {
  let text = texts.get(block)
  if (text === undefined) {
    // One sign for each thing that is no text, so that offsets stay positions.
    text = block.textBetween(0, block.content.size, null, (leaf) =>
      leaf.type.name === 'hardBreak' ? '\n' : notText,
    )
    texts.set(block, text)
  }
  return text
}

/** The blocks of text of a body; those that did not change cost nothing to read again. */
export function textBlocks(body: Node): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  body.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (node.content.size > 0) blocks.push({ text: textOf(node), start: position + 1 })
    return false
  })
  return blocks
}
