import { isSameJson } from '../is-same-json.ts'
import { isNoted } from './is-noted.ts'
import type { ProseNode } from './prose.ts'

// Signs that no space stands before.
const closing = /^[,.;:!?…»”)\]]/

/** A line of text without what is noted, and without the space or break that was only there for it. */
export function publicLine(inline: readonly ProseNode[]): readonly ProseNode[] {
  const kept: ProseNode[] = []
  let isSeam = false
  for (const node of inline) {
    if (isNoted(node)) {
      isSeam = true
      continue
    }
    const next = isSeam && endsBlank(kept.at(-1)) ? withoutBlank(node, /^\s+/) : node
    if (next === null) continue
    if (isSeam && closing.test(next.text ?? '')) trimEnd(kept)
    isSeam = false
    join(kept, next)
  }
  if (isSeam) trimEnd(kept)
  return kept
}

function trimEnd(kept: ProseNode[]): void {
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const trimmed = withoutBlank(last, /\s+$/)
    if (trimmed === null) continue
    kept.push(trimmed)
    return
  }
}

function endsBlank(node: ProseNode | undefined): boolean {
  return node === undefined || node.type === 'hardBreak' || /\s$/.test(node.text ?? '')
}

/** Null when nothing else is left. */
function withoutBlank(node: ProseNode, blank: RegExp): ProseNode | null {
  if (node.type === 'hardBreak') return null
  if (node.text === undefined) return node
  const text = node.text.replace(blank, '')
  return text === '' ? null : { ...node, text }
}

function join(kept: ProseNode[], node: ProseNode): void {
  const last = kept.at(-1)
  const isOneRun =
    last?.text !== undefined && node.text !== undefined && isSameJson(last.marks, node.marks)
  if (isOneRun) kept[kept.length - 1] = { ...node, text: last.text + node.text }
  else kept.push(node)
}
