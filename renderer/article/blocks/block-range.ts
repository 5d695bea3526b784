import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** Blocks that stand one after the other in the story or in a list, and are moved together. */
export type BlockRange = {
  readonly parent: Node
  /** Where the parent's content begins. */
  readonly start: number
  /** The first of them and the one after the last, among the parent's children. */
  readonly first: number
  readonly after: number
  readonly from: number
  readonly to: number
}

const lists = ['bulletList', 'orderedList']

/** The blocks that a selection is in: items of a list or, of the story itself, whole blocks. A list that is selected whole, or has one item, is a block. */
export function selectedBlocks({ $from, $to, empty }: Selection): BlockRange | null {
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const range = rangeIn(depth, $from, $to)
    const { parent, first, after } = range
    if (depth === 0) return first < after ? range : null
    const isWhole = after - first === parent.childCount && (parent.childCount === 1 || !empty)
    if (lists.includes(parent.type.name) && !isWhole && first < after) return range
  }
  return null
}

function rangeIn(depth: number, $from: ResolvedPos, $to: ResolvedPos): BlockRange {
  const first = $from.index(depth)
  const after = $to.indexAfter(depth)
  return {
    parent: $from.node(depth),
    start: $from.start(depth),
    first,
    after,
    from: $from.posAtIndex(first, depth),
    to: $from.posAtIndex(after, depth),
  }
}

/** Where the gap before a child begins; gaps count from 0, above the first. */
export function gapPlace({ parent, start }: BlockRange, gap: number): number {
  return parent.children.slice(0, gap).reduce((at, { nodeSize }) => at + nodeSize, start)
}
