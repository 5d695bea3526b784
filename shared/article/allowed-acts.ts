import { assertNever } from '../assert-never.ts'
import { releaseActs } from './release-act.ts'
import type { State } from './state.ts'

export const articleActs = [
  'sendToReview',
  'approve',
  'returnToDraft',
  ...releaseActs,
  'schedule',
  'unschedule',
  'corrective',
  'spike',
  'unspike',
] as const

export type ArticleAct = (typeof articleActs)[number]

/** What may be done to an article in that state; a released story can be killed, never spiked. */
export function allowedActs(state: State): readonly ArticleAct[] {
  switch (state) {
    case 'draft':
      return ['sendToReview', 'approve', 'publish', 'schedule', 'unschedule', 'spike']
    case 'inReview':
      return ['returnToDraft', 'approve', 'publish', 'schedule', 'unschedule', 'spike']
    case 'ready':
      return ['returnToDraft', 'publish', 'schedule', 'unschedule', 'spike']
    case 'published':
    case 'corrected':
      return ['update', 'correct', 'refile', 'hold', 'kill', 'corrective']
    case 'held':
      return ['release', 'correct', 'kill']
    case 'killed':
      return ['corrective']
    case 'spiked':
      return ['unspike']
    default:
      return assertNever(state)
  }
}
