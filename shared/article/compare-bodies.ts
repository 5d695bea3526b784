import { diffArrays } from 'diff'

import type { Prose } from '../prose/prose.ts'
import { type Block, type BlockKind, blocksOf } from './blocks-of.ts'
import { compareWords, type Piece, wordsOf } from './compare-words.ts'

/** One block of two bodies side by side. */
export type BlockChange = {
  /** `restyled`: the words stayed, but a mark, a link's address or the kind of block did not. */
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'restyled'
  readonly block: BlockKind
  readonly pieces: readonly Piece[]
}

/** Blocks that share less than this of their words are told as one removed and one added. */
const likeness = 0.4
/** How far ahead a block's likeness is looked for. */
const reach = 40
const mostEdits = 2_000

/** Both bodies as one sequence of blocks, each with the words it gained and lost. */
export function compareBodies(before: Prose, after: Prose): readonly BlockChange[] {
  const older = [...blocksOf(before)]
  const newer = [...blocksOf(after)]
  const runs = diffArrays(older, newer, {
    comparator: (one, other) => one.print === other.print,
    maxEditLength: mostEdits,
  })
  // So far apart that only their order can pair them.
  if (runs === undefined) return pairs(older, newer)
  const changes: BlockChange[] = []
  let removed: readonly Block[] = []
  for (const run of runs) {
    if (run.removed) removed = run.value
    else if (run.added) {
      changes.push(...pairs(removed, run.value))
      removed = []
    } else {
      changes.push(...removed.map(asRemoved), ...run.value.map(asSame))
      removed = []
    }
  }
  return [...changes, ...removed.map(asRemoved)]
}

/** Each removed block beside the first added one that is like it; the others stand alone. */
function pairs(removed: readonly Block[], added: readonly Block[]): readonly BlockChange[] {
  const changes: BlockChange[] = []
  const before = removed.map(withWords)
  const after = added.map(withWords)
  let next = 0
  for (const one of before) {
    const found = likeAmong(one, after, next)
    if (found === -1) changes.push(asRemoved(one.block))
    else {
      changes.push(...added.slice(next, found).map(asAdded), asChanged(one.block, added[found]))
      next = found + 1
    }
  }
  return [...changes, ...added.slice(next).map(asAdded)]
}

function likeAmong(one: Worded, after: readonly Worded[], from: number): number {
  const found = after.slice(from, from + reach).findIndex((other) => isLike(one, other))
  return found === -1 ? -1 : from + found
}

type Worded = { readonly block: Block; readonly words: ReadonlySet<string> }

function withWords(block: Block): Worded {
  return { block, words: new Set(wordsOf(block.text).filter((word) => /[\p{L}\p{N}]/u.test(word))) }
}

function isLike(one: Worded, other: Worded): boolean {
  if (one.block.text === other.block.text) return true
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  return (2 * shared) / (one.words.size + other.words.size) >= likeness
}

function asSame({ kind, text }: Block): BlockChange {
  return { kind: 'same', block: kind, pieces: whole('same', text) }
}

function asAdded({ kind, text }: Block): BlockChange {
  return { kind: 'added', block: kind, pieces: whole('added', text) }
}

function asRemoved({ kind, text }: Block): BlockChange {
  return { kind: 'removed', block: kind, pieces: whole('removed', text) }
}

function asChanged(before: Block, after: Block = before): BlockChange {
  if (before.print === after.print) return asSame(after)
  return {
    kind: before.text === after.text ? 'restyled' : 'changed',
    block: after.kind,
    pieces: compareWords(before.text, after.text),
  }
}

function whole(kind: Piece['kind'], text: string): readonly Piece[] {
  return text === '' ? [] : [{ kind, text }]
}
