import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'

import { isChecked } from '../../shared/spelling/is-checked.ts'
import { wordsIn } from '../../shared/spelling/words-in.ts'
import { verdictOn } from './spelling-verdicts.ts'

export type Range = { readonly from: number; readonly to: number }
export type PlacedWord = Range & { readonly text: string }

/** A text block with the words in it that are worth a check. */
export type SpelledBlock = Range & { readonly words: readonly PlacedWord[] }

/** The text blocks that the ranges touch, until they hold `most` characters together. */
export function blocksIn(
  doc: Node,
  ranges: readonly Range[],
  most: number,
): readonly SpelledBlock[] {
  const blocks = new Map<number, SpelledBlock>()
  let size = 0
  for (const { from, to } of ranges) {
    doc.nodesBetween(Math.max(0, from), Math.min(to, doc.content.size), (node, at) => {
      if (!node.isTextblock) return size < most
      if (size >= most || blocks.has(at)) return false
      size += node.content.size
      blocks.set(at, { from: at + 1, to: at + 1 + node.content.size, words: wordsOf(node, at + 1) })
      return false
    })
  }
  return [...blocks.values()]
}

// What is no text stands as one blank each, so that places in the line are places in the document.
function wordsOf(block: Node, start: number): readonly PlacedWord[] {
  const text = block.textBetween(0, block.content.size, ' ', ' ')
  return wordsIn(text)
    .filter((word) => isChecked(word.text))
    .map(({ text, from }) => ({ text, from: start + from, to: start + from + text.length }))
}

export function marksOf(
  block: SpelledBlock,
  language: string,
  ignored: ReadonlySet<string>,
): readonly Decoration[] {
  return block.words
    .filter(({ text }) => verdictOn(text, language) === false && !ignored.has(text))
    .map(({ from, to, text }) => Decoration.inline(from, to, { class: 'misspelt' }, { word: text }))
}

/** What is left of the ranges without what lies in the blocks. */
export function rangesWithout(
  ranges: readonly Range[],
  blocks: readonly Range[],
): readonly Range[] {
  return blocks.reduce(
    (left, block) =>
      left.flatMap(({ from, to }) => {
        if (block.to < from || block.from > to) return [{ from, to }]
        return [
          { from, to: block.from - 1 },
          { from: block.to + 1, to },
        ].filter((rest) => rest.from < rest.to)
      }),
    ranges,
  )
}
