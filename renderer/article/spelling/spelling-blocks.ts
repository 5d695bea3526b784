import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'

import { checkedWords } from '../../../shared/spelling/checked-words.ts'
import { verdictOn } from './spelling-verdicts.ts'

export type Range = { readonly from: number; readonly to: number }
/** A passage that is marked as another language than the story's. */
export type Passage = Range & { readonly language: string }
/** `language` is its passage's; null for the story's own. */
export type PlacedWord = Range & { readonly text: string; readonly language: string | null }

/** A text block with the words in it that are worth a check. */
export type SpelledBlock = Range & {
  readonly words: readonly PlacedWord[]
  readonly passages: readonly Passage[]
}

/** What words are judged by. */
export type Judge = { readonly language: string; readonly ignored: ReadonlySet<string> }

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
      blocks.set(at, spelledBlock(node, at + 1))
      return false
    })
  }
  return [...blocks.values()]
}

/**
 * One text block whose text starts at `start`. What is no text stands as one blank each, so that
 * places in the line are places in the document.
 */
export function spelledBlock(block: Node, start: number): SpelledBlock {
  const text = block.textBetween(0, block.content.size, ' ', ' ')
  const passages = passagesOf(block, start)
  const words = checkedWords(text).map(({ text, from: at }) => {
    const from = start + at
    const passage = passages.find((one) => one.from <= from && from < one.to)
    return { text, from, to: from + text.length, language: passage?.language ?? null }
  })
  return { from: start, to: start + block.content.size, words, passages }
}

function passagesOf(block: Node, start: number): readonly Passage[] {
  const passages: Passage[] = []
  block.forEach(({ marks, nodeSize }, offset) => {
    const language: unknown = marks.find(({ type }) => type.name === 'language')?.attrs['lang']
    if (typeof language !== 'string') return
    const from = start + offset
    passages.push({ from, to: from + nodeSize, language })
  })
  return passages
}

/** By language, the words of the blocks that nobody has judged yet. */
export function openWords(
  blocks: readonly SpelledBlock[],
  language: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map<string, Set<string>>()
  for (const word of blocks.flatMap(({ words }) => words)) {
    const judge = word.language ?? language
    if (verdictOn(word.text, judge) !== undefined) continue
    const words = open.get(judge) ?? new Set()
    open.set(judge, words.add(word.text))
  }
  return open
}

/** The words of the block that are known to be wrong and that nobody has ignored. */
export function misspeltIn(
  { words }: SpelledBlock,
  { language, ignored }: Judge,
): readonly PlacedWord[] {
  return words.filter(
    (word) => verdictOn(word.text, word.language ?? language) === false && !ignored.has(word.text),
  )
}

export function marksOf(block: SpelledBlock, judge: Judge): readonly Decoration[] {
  return misspeltIn(block, judge).map(({ from, to }) =>
    Decoration.inline(from, to, { class: 'misspelt' }),
  )
}

export function touches(one: Range, other: Range): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** What is left of the ranges without what lies in the blocks. */
export function rangesWithout(
  ranges: readonly Range[],
  blocks: readonly Range[],
): readonly Range[] {
  return blocks.reduce(
    (left, block) =>
      left.flatMap(({ from, to }) => {
        if (!touches(block, { from, to })) return [{ from, to }]
        return [
          { from, to: block.from - 1 },
          { from: block.to + 1, to },
        ].filter((rest) => rest.from < rest.to)
      }),
    ranges,
  )
}
