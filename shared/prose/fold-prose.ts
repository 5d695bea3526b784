import type { ProseNode } from './prose.ts'

/** How one format shows a body, from the leaves up. */
export type ProseFold<Shown> = {
  /** A block around its finished children, in order. `parent` is the block it stands in. */
  readonly block: (node: ProseNode, parent: ProseNode | null, children: readonly Shown[]) => Shown
  /** A run of neighbours that are text or breaks, as they stand in `parent`. */
  readonly line: (run: readonly ProseNode[], parent: ProseNode) => Shown
}

type Frame<Shown> = { readonly node: ProseNode; readonly children: Shown[]; next: number }

/**
 * A body as the parts that a format makes of its outermost blocks. It walks with a stack of its own,
 * so no depth of nesting can overflow the engine's.
 */
export function foldProse<Shown>(
  body: ProseNode,
  { block, line }: ProseFold<Shown>,
): readonly Shown[] {
  const root: Frame<Shown> = { node: body, children: [], next: 0 }
  const open = [root]
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.node.content?.[frame.next]
    if (child === undefined) {
      open.pop()
      const parent = open.at(-1)
      parent?.children.push(block(frame.node, parent.node, frame.children))
    } else if (isInline(child)) {
      const run = inlineRun(frame.node.content ?? [], frame.next)
      frame.children.push(line(run, frame.node))
      frame.next += run.length
    } else {
      frame.next += 1
      open.push({ node: child, children: [], next: 0 })
    }
  }
  return root.children
}

function isInline({ type }: ProseNode): boolean {
  return type === 'text' || type === 'hardBreak'
}

function inlineRun(nodes: readonly ProseNode[], from: number): readonly ProseNode[] {
  const end = nodes.findIndex((node, at) => at >= from && !isInline(node))
  return nodes.slice(from, end === -1 ? nodes.length : end)
}
