import { emptyProse } from './empty-prose.ts'
import { isNoted } from './is-noted.ts'
import type { Prose, ProseNode } from './prose.ts'
import { publicBlock } from './public-block.ts'
import { publicLine } from './public-line.ts'
import type { PublicProse } from './public-prose.ts'

type Frame = { readonly node: ProseNode; readonly kept: ProseNode[]; next: number; isSame: boolean }

/**
 * The body without what the desk noted for itself, and without the blocks that held nothing else. All
 * that goes public goes through here. It walks with a stack of its own, so no depth can overflow.
 */
export function withoutNoted(body: Prose): PublicProse {
  const root = enter(body)
  const open = [root]
  let made: ProseNode | null = body
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.node.content?.[frame.next]
    if (child !== undefined) {
      frame.next += 1
      if (child.content === undefined) frame.kept.push(child)
      else open.push(enter(child))
      continue
    }
    open.pop()
    made = leave(frame)
    const parent = open.at(-1)
    if (parent === undefined) break
    if (made !== null) parent.kept.push(made)
    if (made !== frame.node) parent.isSame = false
  }
  return (made ?? emptyProse) as PublicProse
}

function enter(node: ProseNode): Frame {
  return { node, kept: [], next: 0, isSame: true }
}

/** What is left of a node; null for nothing. */
function leave({ node, kept, isSame }: Frame): ProseNode | null {
  if (kept.some(isNoted)) {
    const content = publicLine(kept)
    return content.length === 0 ? null : { ...node, content }
  }
  return isSame ? node : publicBlock(node, kept)
}
