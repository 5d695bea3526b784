import type { State } from '../../shared/article/state.ts'

/** Whether a story was never released where it comes from. */
export function isDraft({ state }: { readonly state: State }): boolean {
  return state === 'draft' || state === 'inReview'
}
