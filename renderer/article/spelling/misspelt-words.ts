import type { Node } from '@tiptap/pm/model'

import { type Judge, misspeltIn, type PlacedWord, spelledBlock } from './spelling-blocks.ts'

/** The misspelt word at the place, or else the next one after it, around the end; none without a judge. */
export function misspeltFrom(doc: Node, judge: Judge | null, at: number): PlacedWord | null {
  if (judge === null) return null
  const blocks: { readonly node: Node; readonly start: number }[] = []
  doc.descendants((node, before) => {
    if (node.isTextblock) blocks.push({ node, start: before + 1 })
    return !node.isTextblock
  })
  const here = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= at),
  )
  // The block of the place comes twice: what stands before the place is the last that is looked at.
  const inTurn = [...blocks.slice(here), ...blocks.slice(0, here + 1)]
  for (const [turn, { node, start }] of inTurn.entries()) {
    const words = misspeltIn(spelledBlock(node, start), judge)
    const found = turn === 0 ? words.find(({ to }) => to >= at) : words[0]
    if (found !== undefined) return found
  }
  return null
}

/** The misspelt word that the place is in or beside; none without a judge. */
export function misspeltAt(doc: Node, judge: Judge | null, at: number): PlacedWord | null {
  const $at = doc.resolve(at)
  if (judge === null || !$at.parent.isTextblock) return null
  const words = misspeltIn(spelledBlock($at.parent, $at.start()), judge)
  return words.find(({ from, to }) => from <= at && at <= to) ?? null
}
