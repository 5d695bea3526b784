import type { ReadOnlyReason } from './open-article.ts'
import type { State } from './state.ts'

/** Why a story in that state is not edited: a killed one stays as it was killed, a spiked one is taken back first. */
export function readOnlyReason(state: State): ReadOnlyReason | null {
  return state === 'spiked' || state === 'killed' ? state : null
}
