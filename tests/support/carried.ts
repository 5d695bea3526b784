import type { Prose, ProseNode } from '../../shared/prose/prose.ts'

const paragraph: ProseNode = { type: 'paragraph' }

/** What HTML can carry of a body and an importer gives back: nothing empty, and no break at a line's ends. */
export function carried(body: Prose): Prose {
  const content = within(body)
  return { ...body, content: content.length === 0 ? [paragraph] : content }
}

function within({ content = [] }: ProseNode, parent?: string): readonly ProseNode[] {
  return content.flatMap((child) => blockOf(child, parent))
}

function blockOf(node: ProseNode, parent = 'doc'): readonly ProseNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'attribution':
      return lineOf(node, node.type)
    case 'heading':
      return lineOf(node, parent === 'doc' || parent === 'blockquote' ? 'heading' : 'paragraph')
    case 'bulletList':
    case 'orderedList': {
      const items = within(node)
      return items.length === 0 ? [] : [{ ...node, content: items }]
    }
    case 'listItem': {
      const content = within(node, 'listItem')
      if (content.length === 0) return []
      const isReady = content[0]?.type === 'paragraph'
      return [{ ...node, content: isReady ? content : [paragraph, ...content] }]
    }
    case 'blockquote':
    case 'pullQuote': {
      const content = within(node, node.type)
      const isUnsaid = content.length === 1 && content[0]?.type === 'attribution'
      // A name alone is no speaker.
      if (isUnsaid) return [{ ...node, content: [{ ...content[0], type: 'paragraph' }] }]
      return content.length === 0 ? [] : [{ ...node, content }]
    }
    case 'tableHeader':
    case 'tableCell': {
      const content = within(node, 'cell')
      return [{ ...node, content: content.length === 0 ? [paragraph] : content }]
    }
    case 'table':
      return tableOf(node)
    case 'tableRow':
      return [{ ...node, content: within(node) }]
    default:
      return [node]
  }
}

// A table of one cell only lays a page out.
function tableOf(table: ProseNode): readonly ProseNode[] {
  const cells = (table.content ?? []).flatMap(({ content = [] }) => content)
  return cells.length === 1
    ? cells.flatMap((cell) => within(cell, 'doc'))
    : [{ ...table, content: within(table) }]
}

function lineOf(node: ProseNode, type: string): readonly ProseNode[] {
  const inline = (node.content ?? []).map((child) =>
    child.type === 'hardBreak' ? { type: 'hardBreak' } : child,
  )
  const first = inline.findIndex(({ type }) => type === 'text')
  const last = inline.findLastIndex(({ type }) => type === 'text')
  if (first === -1) return []
  const content = inline.slice(first, last + 1)
  return [type === node.type ? { ...node, content } : { type, content }]
}
