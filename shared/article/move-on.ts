import { assertNever } from '../assert-never.ts'
import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import type { State } from './state.ts'

/** The steps a text takes inside the desk before its first release. */
export type DeskAct = 'sendToReview' | 'approve' | 'returnToDraft'

function stateAfter(act: DeskAct): State {
  switch (act) {
    case 'sendToReview':
      return 'inReview'
    case 'approve':
      return 'ready'
    case 'returnToDraft':
      return 'draft'
    default:
      return assertNever(act)
  }
}

/** Moves an unreleased text on, or back; a text that goes back is not published by itself. */
export function moveOn(article: Article, act: DeskAct, now: Instant): Article {
  return {
    ...article,
    state: stateAfter(act),
    scheduled: act === 'approve' ? article.scheduled : null,
    changedAt: now,
  }
}
