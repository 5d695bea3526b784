import { isSameJson } from '../is-same-json.ts'
import { markup, type Markup } from '../page/markup.ts'
import type { Mark, ProseNode } from './prose.ts'

/** How one format shows the text of a line. */
export type MarkFold = {
  readonly leaf: (node: ProseNode) => Markup
  readonly wrap: (inner: Markup, mark: Mark) => Markup
}

/** A line's text and its marks. Neighbours under the same mark share one element, so that a link with a bold word stays one link. */
export function foldMarks(nodes: readonly ProseNode[], fold: MarkFold, depth = 0): Markup {
  const parts: Markup[] = []
  for (let at = 0; at < nodes.length;) {
    const mark = nodes[at]?.marks?.[depth]
    const run = runOf(nodes, at, mark, depth)
    parts.push(
      mark === undefined
        ? markup`${run.map(fold.leaf)}`
        : fold.wrap(foldMarks(run, fold, depth + 1), mark),
    )
    at += run.length
  }
  return markup`${parts}`
}

function runOf(
  nodes: readonly ProseNode[],
  from: number,
  mark: Mark | undefined,
  depth: number,
): readonly ProseNode[] {
  const isOther = (node: ProseNode): boolean => !isSameJson(node.marks?.[depth], mark)
  const end = nodes.findIndex((node, at) => at > from && isOther(node))
  return nodes.slice(from, end === -1 ? nodes.length : end)
}
