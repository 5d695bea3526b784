import type { ProseNode } from '../../shared/prose/prose.ts'
import { evenTable } from './even-table.ts'

const paragraph: ProseNode = { type: 'paragraph' }

type Frame = {
  readonly type: string
  readonly attrs?: ProseNode['attrs']
  readonly content: readonly ProseNode[]
}

/** What a closed frame is in the body: one block, several where it could not stand, none when it held nothing. */
export function finishedFrame({ type, attrs, content }: Frame): readonly ProseNode[] {
  const node = attrs === undefined ? { type } : { type, attrs }
  if (type === 'tableCell' || type === 'tableHeader') {
    return [{ ...node, content: content.length === 0 ? [paragraph] : content }]
  }
  if (content.length === 0) return []
  if (type === 'listItem') return [asItem(content)]
  if (type === 'blockquote' || type === 'pullQuote') return quote(type, content)
  if (type === 'table') return table(content)
  return [{ ...node, content }]
}

/** An item begins with a paragraph, whatever it holds after it. */
export function asItem(content: readonly ProseNode[]): ProseNode {
  const isReady = content[0]?.type === 'paragraph'
  return { type: 'listItem', content: isReady ? content : [paragraph, ...content] }
}

// One name stands under a quote: the last; others are words of it.
function quote(type: string, content: readonly ProseNode[]): readonly ProseNode[] {
  const by = content.findLast((node) => node.type === 'attribution')
  const said = content
    .filter((node) => node !== by)
    .map((node) => (node.type === 'attribution' ? { ...node, type: 'paragraph' } : node))
  if (by === undefined) return [{ type, content: said }]
  if (said.length === 0) return [{ type, content: [{ ...by, type: 'paragraph' }] }]
  return [{ type, content: [...said, withoutDash(by)] }]
}

// Pages draw one themselves.
function withoutDash(by: ProseNode): ProseNode {
  const [first, ...rest] = by.content ?? []
  const text = first?.text?.replace(/^[—–-]\s*/, '')
  if (first === undefined || text === undefined || text === '') return by
  return { ...by, content: [{ ...first, text }, ...rest] }
}

function table(rows: readonly ProseNode[]): readonly ProseNode[] {
  const even = evenTable(rows)
  if (even !== null) return [{ type: 'table', content: even }]
  const blocks = rows.flatMap(({ content = [] }) => content.flatMap(({ content = [] }) => content))
  return blocks.filter(({ content }) => content !== undefined)
}
