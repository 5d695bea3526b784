import { assertNever } from '../assert-never.ts'
import type { PubStatus, State } from './state.ts'

/** What a state says to the world; null while the article has not been released. */
export function pubStatusOf(state: State): PubStatus | null {
  switch (state) {
    case 'draft':
    case 'inReview':
    case 'ready':
    case 'spiked':
      return null
    case 'published':
    case 'corrected':
      return 'usable'
    case 'held':
      return 'withheld'
    case 'killed':
      return 'canceled'
    default:
      return assertNever(state)
  }
}
