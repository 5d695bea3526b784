import type { ProseNode } from '../../shared/prose/prose.ts'

/** The names of all nodes and marks in it. */
export function namesIn(node: ProseNode): readonly string[] {
  const marks = (node.marks ?? []).map(({ type }) => type)
  return [node.type, ...marks, ...(node.content ?? []).flatMap(namesIn)]
}
