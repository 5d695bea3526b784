import type { BlockChange } from './compare-bodies.ts'

export type Passage =
  | { readonly kind: 'shown'; readonly blocks: readonly BlockChange[] }
  | { readonly kind: 'folded'; readonly blocks: readonly BlockChange[] }

/** Unchanged blocks on either side of a change that stay in sight. */
const context = 1
/** Fewer than this are not worth folding. */
const leastFolded = 2

/** A compared body as passages: what changed with its surroundings, and the rest folded away. */
export function foldUnchanged(body: readonly BlockChange[]): readonly Passage[] {
  const isNear = body.map((_, at) =>
    body.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  )
  const passages: { kind: Passage['kind']; blocks: BlockChange[] }[] = []
  for (const [at, block] of body.entries()) {
    const kind = isNear[at] ? 'shown' : 'folded'
    const last = passages.at(-1)
    if (last?.kind === kind) last.blocks.push(block)
    else passages.push({ kind, blocks: [block] })
  }
  return passages.map(({ kind, blocks }) => ({
    kind: blocks.length < leastFolded ? 'shown' : kind,
    blocks,
  }))
}
