import { crashStates } from './crash-states.ts'
import type { Recording, StepTimes } from './record-steps.ts'
import type { Tree } from './tree.ts'

/** Between the last step that was acknowledged and the last that may have reached the disk; 0 is the start. */
export type Span = { readonly safe: number; readonly begun: number }

export type DistinctState = {
  readonly tree: Tree
  /** After how many operations a cut leaves it, for the first time. */
  readonly after: number
  /** Where it is left by several cuts, what each of them allows. */
  readonly spans: readonly Span[]
}

/** The states of a disk that differ, and how many cuts left in all. */
export function distinctStates(
  start: Tree,
  { ops, times }: Recording,
  perCut: number,
): { readonly count: number; readonly states: readonly DistinctState[] } {
  const states = new Map<string, DistinctState>()
  let count = 0
  for (const { after, tree } of crashStates(start, ops, { from: 0, perCut })) {
    count += 1
    const sum = tree.sum()
    const span = spanAt(times, after)
    const known = states.get(sum) ?? { tree, after, spans: [] }
    if (!known.spans.some(({ safe, begun }) => safe === span.safe && begun === span.begun))
      states.set(sum, { ...known, spans: [...known.spans, span] })
  }
  return { count, states: [...states.values()] }
}

function spanAt(times: readonly StepTimes[], after: number): Span {
  return {
    safe: times.filter(({ doneAfter }) => doneAfter <= after).length,
    begun: times.filter(({ begunAfter }) => begunAfter < after).length,
  }
}
