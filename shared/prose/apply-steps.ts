import type { Node } from '@tiptap/pm/model'
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  Step,
} from '@tiptap/pm/transform'

type Range = { readonly from: number; readonly to: number }

/** Where a step may have left something new, in the new document; null for a kind of step no editor of ours makes. */
function touched(step: Step): Range | null {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return step
  if (step instanceof AttrStep) return { from: step.pos, to: step.pos + 1 }
  if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return null
  let from = Infinity
  let to = 0
  step.getMap().forEach((_oldFrom, _oldTo, newFrom, newTo) => {
    from = Math.min(from, newFrom)
    to = Math.max(to, newTo)
  })
  return from === Infinity ? { from: 0, to: 0 } : { from, to }
}

// Only what stands in the range is checked, so a keystroke costs the same in a long document.
function checkRange(document: Node, { from, to }: Range): void {
  const start = Math.max(0, from - 1)
  const end = Math.min(document.content.size, to + 1)
  document.nodesBetween(start, end, (node) => {
    if (node.isTextblock || node.isLeaf) {
      node.check()
      return false
    }
    if (!node.type.validContent(node.content)) throw new RangeError('content out of place')
    return true
  })
}

/**
 * The document after the steps, in order; null when one does not fit it or brings anything the
 * vocabulary forbids, an address outside the allow-list included.
 */
export function applySteps(document: Node, steps: readonly unknown[]): Node | null {
  try {
    let after = document
    for (const json of steps) {
      const step = Step.fromJSON(document.type.schema, json)
      const range = touched(step)
      const applied = range === null ? null : step.apply(after).doc
      if (range === null || applied === null || applied === undefined) return null
      checkRange(applied, range)
      after = applied
    }
    return after
  } catch {
    return null
  }
}
