import { findGapIn } from './use-drop-list.ts'
import type { Held } from '../../story/held.ts'
import { type Gap, listStore } from '../list-state.ts'

type Place = {
  readonly dropTargets: readonly { readonly data: Readonly<Record<string | symbol, unknown>> }[]
  readonly input: { readonly clientY: number }
}

/** The gap under the pointer as it is now: a drag's own last report may be a moment old at the drop. */
export function gapUnder(held: Held | null, { dropTargets, input }: Place): Gap | null {
  const [target] = dropTargets
  if (target === undefined) return null
  return findGapIn(target.data)?.(input.clientY, held) ?? null
}

/** Shows where a drop would land. Drags report many times a second; only another gap is news. */
export function showOver(over: Gap | null): void {
  const shown = listStore.getState().over
  if (shown?.list !== over?.list || shown?.gap !== over?.gap) listStore.setState({ over })
}

export function letDrop(): void {
  listStore.setState({ dragged: null, over: null })
}
