import { assertNever } from '../assert-never.ts'
import type { State } from './state.ts'

export type ArticleAct = 'publish' | 'correct' | 'hold' | 'kill' | 'spike' | 'unspike'

/** What may be done to an article in that state; a released story can be killed, never spiked. */
export function allowedActs(state: State): readonly ArticleAct[] {
  switch (state) {
    case 'draft':
    case 'inReview':
    case 'ready':
      return ['publish', 'spike']
    case 'published':
    case 'corrected':
      return ['publish', 'correct', 'hold', 'kill']
    case 'held':
      return ['publish', 'correct', 'kill']
    case 'killed':
      return []
    case 'spiked':
      return ['unspike']
    default:
      return assertNever(state)
  }
}
