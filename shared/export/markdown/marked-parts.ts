import { isSameJson } from '../../is-same-json.ts'
import type { Mark, ProseNode } from '../../prose/prose.ts'
import { legalText } from '../legal-text.ts'
import { type Around, aroundMark } from './markdown-marks.ts'

/** A piece of a line: words as they are read, a break, or what stands around marked ones. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'open' | 'close'; readonly text: string; readonly isSign: boolean }

/**
 * A run of text as parts. All white space is one space; that at the ends of marked words
 * stands outside, since emphasis must touch them.
 */
export function markedParts(nodes: readonly ProseNode[], lost: Set<string>): readonly Part[] {
  return partsOf(
    nodes.map((node) => shownMarks(node, lost)),
    0,
  )
}

type Leaf = { readonly node: ProseNode; readonly marks: readonly ShownMark[] }
type ShownMark = { readonly mark: Mark; readonly around: Around }

function shownMarks(node: ProseNode, lost: Set<string>): Leaf {
  const marks: ShownMark[] = []
  for (const mark of node.marks ?? []) {
    const around = aroundMark(mark)
    if ('lost' in around) lost.add(around.lost)
    else if (!marks.some((known) => known.mark.type === mark.type)) marks.push({ mark, around })
  }
  return { node, marks }
}

function partsOf(leaves: readonly Leaf[], depth: number): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < leaves.length;) {
    const shown = leaves[at]?.marks[depth]
    const run = runOf(leaves, at, shown, depth)
    parts.push(
      ...(shown === undefined
        ? run.map(({ node }) => leafOf(node))
        : around(partsOf(run, depth + 1), shown.around)),
    )
    at += run.length
  }
  return parts
}

function runOf(
  leaves: readonly Leaf[],
  from: number,
  shown: ShownMark | undefined,
  depth: number,
): readonly Leaf[] {
  const isOther = ({ marks }: Leaf): boolean => !isSameJson(marks[depth]?.mark, shown?.mark)
  const end = leaves.findIndex((leaf, at) => at > from && isOther(leaf))
  return leaves.slice(from, end === -1 ? leaves.length : end)
}

function leafOf({ type, text = '' }: ProseNode): Part {
  if (type === 'hardBreak') return { kind: 'break' }
  return { kind: 'words', text: legalText(text).replace(/[ \t\n\r\f]+/g, ' ') }
}

function around(inner: readonly Part[], { open, close, isSign }: Around): readonly Part[] {
  const before: Part[] = []
  const after: Part[] = []
  const within = [...inner]
  for (let first = within[0]; first !== undefined; first = within[0]) {
    const words = first.kind === 'words' ? first.text.trimStart() : null
    if (first.kind !== 'break' && (words === null || words === textOf(first))) break
    within.shift()
    if (words === null) before.push(first)
    else {
      before.push({ kind: 'words', text: textOf(first).slice(0, -words.length || undefined) })
      if (words !== '') within.unshift({ kind: 'words', text: words })
    }
  }
  for (let last = within.at(-1); last !== undefined; last = within.at(-1)) {
    const words = last.kind === 'words' ? last.text.trimEnd() : null
    if (last.kind !== 'break' && (words === null || words === textOf(last))) break
    within.pop()
    if (words === null) after.unshift(last)
    else {
      after.unshift({ kind: 'words', text: textOf(last).slice(words.length) })
      if (words !== '') within.push({ kind: 'words', text: words })
    }
  }
  if (within.length === 0) return before
  const opens: Part = { kind: 'open', text: open, isSign }
  const closes: Part = { kind: 'close', text: close, isSign }
  return [...before, opens, ...within, closes, ...after]
}

function textOf(part: Part): string {
  return part.kind === 'words' ? part.text : ''
}
