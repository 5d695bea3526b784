import type { ProseNode } from '../../prose/prose.ts'
import type { AnsElement, AnsText } from './ans.ts'
import type { AnsBlock, FoundBlock } from './block-to-ans.ts'

/** A table of plain lines, headed by a row or not; null for any other, which Arc's element would flatten. */
export function tableToAns({ node, children }: FoundBlock): readonly AnsElement[] | null {
  const rows = children.map(({ node: row, cells = [] }) => ({ row, cells: cells.map(textOf) }))
  const texts = rows.map(({ cells }) => cells.filter((text) => text !== null))
  if (rows.some(({ cells }, at) => cells.length !== texts[at]?.length)) return null
  const [first, ...others] = node.content ?? []
  const isHeaded = first !== undefined && isOf(first, 'tableHeader')
  const bodies = isHeaded ? others : (node.content ?? [])
  if (!bodies.every((row) => isOf(row, 'tableCell'))) return null
  const [head = [], ...rest] = texts
  return [isHeaded ? { type: 'table', header: head, rows: rest } : { type: 'table', rows: texts }]
}

function textOf({ elements }: AnsBlock): AnsText | null {
  const [text] = elements ?? []
  return text?.type === 'text' ? text : null
}

function isOf({ content = [] }: ProseNode, type: string): boolean {
  return content.length > 0 && content.every((cell) => cell.type === type)
}
