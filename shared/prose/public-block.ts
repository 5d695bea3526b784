import { isBare } from './is-bare.ts'
import type { ProseNode } from './prose.ts'

type Rule = (kept: readonly ProseNode[]) => readonly ProseNode[]

const paragraph: ProseNode = { type: 'paragraph' }

// Those that are not here may stand with whatever is left of them, or fall when that is nothing.
const rules: Readonly<Record<string, Rule>> = {
  doc: (kept) => (kept.length === 0 ? [paragraph] : kept),
  listItem: (kept) =>
    kept.length === 0 || kept[0]?.type === 'paragraph' ? kept : [paragraph, ...kept],
  blockquote: whileQuoted,
  pullQuote: whileQuoted,
  tableCell: (kept) => (kept.length === 0 ? [paragraph] : kept),
  tableHeader: (kept) => (kept.length === 0 ? [paragraph] : kept),
  table: (kept) => (isBare({ type: 'table', content: kept }) ? [] : withoutBareRows(kept)),
}

/** A block around what is left of its children, as the vocabulary allows it; null for nothing. */
export function publicBlock(node: ProseNode, kept: readonly ProseNode[]): ProseNode | null {
  const rule = Object.hasOwn(rules, node.type) ? rules[node.type] : undefined
  const content = rule === undefined ? kept : rule(kept)
  return content.length === 0 ? null : { ...node, content }
}

// Who said it goes with what was said.
function whileQuoted(kept: readonly ProseNode[]): readonly ProseNode[] {
  return kept.every(({ type }) => type === 'attribution') ? [] : kept
}

// A row goes only where no cell reaches over rows: the others would move under the wrong heads.
function withoutBareRows(rows: readonly ProseNode[]): readonly ProseNode[] {
  const reaches = ({ attrs }: ProseNode): boolean => Number(attrs?.['rowspan'] ?? 1) > 1
  if (rows.some(({ content = [] }) => content.some(reaches))) return rows
  return rows.filter((row) => !isBare(row))
}
