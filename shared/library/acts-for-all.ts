import { allowedActs } from '../article/allowed-acts.ts'
import type { State } from '../article/state.ts'
import type { ManyAct } from './many-change.ts'

const acts: readonly ManyAct[] = [
  'sendToReview',
  'approve',
  'returnToDraft',
  'hold',
  'kill',
  'spike',
  'unspike',
]

/** What may be done to every one of a selection that has articles in those states. */
export function actsForAll(states: Iterable<State>): readonly ManyAct[] {
  const all = [...states]
  if (all.length === 0) return []
  return acts.filter((act) => all.every((state) => allowedActs(state).includes(act)))
}
